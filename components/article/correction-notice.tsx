import { getTranslations } from 'next-intl/server'
import { formatMomentDay } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import styles from './correction-notice.module.css'

export type Correction = { note: string; at: Date | null }

/** Says what was wrong, before the text that is now right. */
export async function CorrectionNotice({ note, at, locale }: Correction & { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'article.CorrectionNotice' })
  return (
    <section className={styles.notice} aria-labelledby="correction">
      <h2 id="correction">{t('title')}</h2>
      {at ? <time dateTime={at.toISOString()}>{formatMomentDay(at, locale)}</time> : null}
      <p>{note}</p>
    </section>
  )
}
