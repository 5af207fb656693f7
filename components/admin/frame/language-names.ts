import type { Locale } from '#lib/i18n/locale.ts'

/** Each language calls itself by its own name, whatever language the screen speaks. */
export const languageNames: Record<Locale, string> = { ar: 'العربية', en: 'English' }
