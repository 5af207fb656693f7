import { getTranslations } from 'next-intl/server'
import type { RoomVisit } from '#lib/embargo/find-room.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { formatZonedMoment } from '#lib/i18n/zoned-moment.ts'
import styles from './banner.module.css'
import { Countdown } from './countdown.tsx'

/** Until when nothing may be published, across the page and impossible to miss. */
export async function EmbargoBanner({ visit, locale }: { visit: RoomVisit; locale: Locale }) {
  const t = await getTranslations('guest.EmbargoRoom')
  const { embargoUntil, embargoZone, isUnderEmbargo } = visit
  const moment = embargoUntil ? formatZonedMoment(embargoUntil, locale, embargoZone) : ''
  const greenwich = embargoUntil ? formatZonedMoment(embargoUntil, locale, 'UTC') : ''
  if (!isUnderEmbargo)
    return (
      <section className={`${styles.banner} ${styles.over}`} aria-label={t('over')}>
        <p className={styles.stamp}>{t('over')}</p>
        <div className={styles.words}>
          {moment ? <p className={styles.moment}>{t('overAt', { moment })}</p> : null}
          <p className={styles.note}>{t('overText')}</p>
        </div>
      </section>
    )
  return (
    <section className={styles.banner} aria-label={t('stamp')}>
      <p className={styles.stamp}>{t('stamp')}</p>
      <div className={styles.words}>
        <p className={styles.note}>{t('until')}</p>
        <p className={styles.moment}>
          <time dateTime={embargoUntil!.toISOString()}>{moment}</time>
        </p>
        {greenwich === moment ? null : (
          <p className={styles.note}>{t('greenwich', { moment: greenwich })}</p>
        )}
      </div>
      <Countdown seconds={visit.secondsLeft} invitationId={visit.invitationId} />
    </section>
  )
}
