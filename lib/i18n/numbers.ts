// Figures as the office writes them: 1.234,5 in Arabic and 1,234.5 in English, both with Western digits.
import type { Locale } from './locale.ts'

const tags: Record<Locale, string> = { ar: 'ar-MA-u-nu-latn', en: 'en-US-u-nu-latn' }

const formats = (options: Intl.NumberFormatOptions): Record<Locale, Intl.NumberFormat> => ({
  ar: new Intl.NumberFormat(tags.ar, options),
  en: new Intl.NumberFormat(tags.en, options),
})

const plain = formats({})
const unit = { style: 'unit', unitDisplay: 'short', maximumSignificantDigits: 2 } as const
const kilobytes = formats({ ...unit, unit: 'kilobyte' })
const megabytes = formats({ ...unit, unit: 'megabyte' })

export const formatNumber = (number: number, locale: Locale) => plain[locale].format(number)

/** The size of a file, as far as it matters to someone who fetches it: «2,4 م.ب». */
export const formatBytes = (bytes: number, locale: Locale) =>
  bytes < 1_000_000
    ? kilobytes[locale].format(Math.max(1, bytes / 1000))
    : megabytes[locale].format(bytes / 1_000_000)
