import type { Locale } from '#lib/i18n/locale.ts'

export type PublicAddress = { locale: Locale; year: number; sequence: number; slug: string }

/** Where readers find it, encoded for a redirect. */
export const publicPathOf = ({ locale, year, sequence, slug }: PublicAddress) =>
  `${locale === 'en' ? '/en' : ''}/releases/${year}/${sequence}/${encodeURIComponent(slug)}`
