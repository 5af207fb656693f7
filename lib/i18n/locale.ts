// A locale is a language that releases are written and read in, and that the screens speak.
// Arabic is the original and lives at the root of the site; English is its equal under `/en`.

export const locales = ['ar', 'en'] as const
export type Locale = (typeof locales)[number]
export type Direction = 'rtl' | 'ltr'

export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale)

export const directionOf = (locale: Locale): Direction => (locale === 'ar' ? 'rtl' : 'ltr')

export const otherLocale = (locale: Locale): Locale => (locale === 'ar' ? 'en' : 'ar')

/** The address of a path in a language: `/releases` → `/en/releases`. */
export const localPath = (locale: Locale, path: string) =>
  locale === 'ar' ? path : path === '/' ? '/en' : `/en${path}`
