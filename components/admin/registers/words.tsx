import { useLocale } from 'next-intl'
import { directionOf, type Locale, otherLocale } from '#lib/i18n/locale.ts'

type Words = { ar: string; en: string }

/** The same words in both languages, the language of the screen first. */
export function Words({ ar, en }: Words) {
  const first = useLocale() as Locale
  const texts = { ar, en }
  return [first, otherLocale(first)].map(
    (locale) =>
      texts[locale] && (
        <span key={locale} lang={locale} dir={directionOf(locale)}>
          {texts[locale]}
        </span>
      ),
  )
}
