import { getTranslations } from 'next-intl/server'
import { officeTimeZone } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { formatZonedMoment } from '#lib/i18n/zoned-moment.ts'
import styles from './banner.module.css'

export async function PreviewBanner({ expiresAt, locale }: { expiresAt: Date; locale: Locale }) {
  const t = await getTranslations('guest.PreviewRoom')
  const moment = formatZonedMoment(expiresAt, locale, officeTimeZone)
  return (
    <section className={`${styles.banner} ${styles.calm}`} aria-label={t('stamp')}>
      <p className={styles.stamp}>{t('stamp')}</p>
      <div className={styles.words}>
        <p className={styles.moment}>{t('title')}</p>
        <p className={styles.note}>
          {t('pinned')} {t('until', { moment })}
        </p>
      </div>
    </section>
  )
}
