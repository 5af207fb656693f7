import { getTranslations } from 'next-intl/server'
import { formatMomentDay } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import styles from './correction-notice.module.css'

export type Withdrawal = { notice: string; at: Date }

/** Says that the text below was taken back, and why, before anybody reads it. */
export async function WithdrawnNotice({ notice, at, locale }: Withdrawal & { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'article.WithdrawnNotice' })
  return (
    <section className={`${styles.notice} ${styles.grave}`} aria-labelledby="withdrawn">
      <h2 id="withdrawn">{t('title')}</h2>
      <time dateTime={at.toISOString()}>{formatMomentDay(at, locale)}</time>
      <p>{notice}</p>
      <p className={styles.soft}>{t('explain')}</p>
    </section>
  )
}
