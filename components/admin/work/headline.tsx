import { useTranslations } from 'next-intl'
import { directionOf, type Locale } from '#lib/i18n/locale.ts'
import styles from './headline.module.css'

/** A headline in its own direction, on the side of the screen's. */
export function Headline({ text, locale }: { text: string; locale: Locale }) {
  const t = useTranslations('releases.ReleaseList')
  if (!text) return <span className={styles.headline}>{t('untitled')}</span>
  return (
    <span className={styles.headline} lang={locale} dir={directionOf(locale)}>
      {text}
    </span>
  )
}
