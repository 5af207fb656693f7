import type { Locale } from './locale.ts'

const formats = (tag: string) =>
  (['kilobyte', 'megabyte'] as const).map(
    (unit) => new Intl.NumberFormat(tag, { style: 'unit', unit, maximumSignificantDigits: 2 }),
  )
const units = { ar: formats('ar-MA-u-nu-latn'), en: formats('en-US-u-nu-latn') }

/** The size of a file as readers know it: «340 كيلوبايت», «1,2 م.ب». */
export function formatBytes(bytes: number, locale: Locale): string {
  const [kilobytes, megabytes] = units[locale]
  return bytes < 1_000_000 ? kilobytes!.format(bytes / 1000) : megabytes!.format(bytes / 1e6)
}
