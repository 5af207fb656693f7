import { useTranslations } from 'next-intl'
import { directionOf, type Locale, otherLocale } from '#lib/i18n/locale.ts'
import styles from './site-header.module.css'

/** Leads to the same page in the other language, and says so in that language. */
export function LanguageLink({ locale, href }: { locale: Locale; href: string }) {
  const t = useTranslations('reader.SiteHeader')
  const other = otherLocale(locale)
  return (
    <a
      className={styles.language}
      href={href}
      hrefLang={other}
      lang={other}
      dir={directionOf(other)}
    >
      {t('otherLanguage')}
    </a>
  )
}
