import { useTranslations } from 'next-intl'
import { formatMomentDay } from '#lib/i18n/dates.ts'
import { type Locale, otherLocale } from '#lib/i18n/locale.ts'
import type { OnlyOriginal } from '#lib/newsroom/queries/find-notice.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import styles from './message-page.module.css'
import { NoticeHead } from './notice-head.tsx'

type NotAvailableProps = { original: OnlyOriginal; locale: Locale; number: string }

export function NotAvailable({ original, locale, number }: NotAvailableProps) {
  const t = useTranslations('reader.NotAvailable')
  const other = otherLocale(locale)
  const day = formatMomentDay(original.firstPublishedAt, locale)
  return (
    <div className={styles.message}>
      <NoticeHead title={t('title')} />
      <h1>{t('title')}</h1>
      <p>{t('text', { number, day })}</p>
      <ul className={styles.ways}>
        <li>
          <a className={styles.main} href={hrefOf(other, original.path)} hrefLang={other}>
            {t('original')}
          </a>
        </li>
        <li>
          <a href={hrefOf(locale, '/releases')}>{t('back')}</a>
        </li>
      </ul>
    </div>
  )
}
