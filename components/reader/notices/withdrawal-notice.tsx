import { useTranslations } from 'next-intl'
import { formatMomentDay } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Withdrawal } from '#lib/newsroom/queries/find-notice.ts'
import { releaseTag } from '#lib/newsroom/tags.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import styles from './message-page.module.css'
import { NoticeHead } from './notice-head.tsx'

type Numbered = { year: number; sequence: number }
type WithdrawalNoticeProps = { withdrawal: Withdrawal; locale: Locale; release: Numbered }

/** Stands where the text stood. Of the text nothing is left, not even its headline. */
export function WithdrawalNotice({ withdrawal, locale, release }: WithdrawalNoticeProps) {
  const t = useTranslations(withdrawal.kind === 'kill' ? 'reader.Killed' : 'reader.Withdrawn')
  const published = formatMomentDay(withdrawal.firstPublishedAt, locale)
  const withdrawn = formatMomentDay(withdrawal.withdrawnAt, locale)
  return (
    <div className={styles.message}>
      <NoticeHead locale={locale} title={t('title')} tags={[releaseTag(release)]} />
      <p className={styles.number}>
        {t('number', { number: `${release.year}/${release.sequence}` })}
      </p>
      <h1>{t('title')}</h1>
      <p className={styles.soft}>{t('published', { published, withdrawn })}</p>
      <section className={styles.notice}>
        <h2>{t('notice')}</h2>
        <p>{withdrawal.notice}</p>
      </section>
      <p>
        <a href={hrefOf(locale, '/releases')}>{t('back')}</a>
      </p>
    </div>
  )
}
