// The files that a language's pages are set in, by the same addresses as in fonts.css: the browser asks for them together with
// the style sheet instead of after it.
import type { Locale } from '#lib/i18n/locale.ts'

/** The script that makes the addresses reads these lines and wants each path written out. */
const onEveryPage = {
  ar: [new URL('./sans-700.woff2', import.meta.url), new URL('./sans-400.woff2', import.meta.url)],
  en: [
    new URL('./sans-latin-700.woff2', import.meta.url),
    new URL('./sans-latin-400.woff2', import.meta.url),
  ],
}

const inTexts = {
  ar: new URL('./naskh-400.woff2', import.meta.url),
  en: new URL('./serif-latin-400.woff2', import.meta.url),
}

/** What headlines and the way around the site are set in. */
export const pageFonts = (locale: Locale): string[] => onEveryPage[locale].map(String)

/** What the text of a release is set in; for pages that show one. */
export const textFont = (locale: Locale): string => String(inTexts[locale])

/** What else a page needs that shows texts of the other language at length; Arabic files have Latin letters too. */
export const otherFonts = (locale: Locale): string[] =>
  locale === 'en' ? [...pageFonts('ar'), textFont('ar')] : []
