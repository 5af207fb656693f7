import { useTranslations } from 'next-intl'
import { formatMomentDay, formatMomentWithZone } from '#lib/i18n/dates.ts'
import { type Locale, otherLocale } from '#lib/i18n/locale.ts'
import type { OnlyOriginal } from '#lib/newsroom/queries/find-notice.ts'
import { momentTag, releaseTag } from '#lib/newsroom/tags.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import styles from './message-page.module.css'
import { NoticeHead } from './notice-head.tsx'

type Numbered = { year: number; sequence: number }
type NotAvailableProps = { original: OnlyOriginal; locale: Locale; release: Numbered; now: Date }

export function NotAvailable({ original, locale, release, now }: NotAvailableProps) {
  const t = useTranslations('reader.NotAvailable')
  const { path, firstPublishedAt, promisedAt } = original
  const number = `${release.year}/${release.sequence}`
  // A promise grows late without anyone doing anything.
  const tags = promisedAt ? [momentTag] : [releaseTag(release)]
  return (
    <div className={styles.message}>
      <NoticeHead locale={locale} title={t('title')} tags={tags} />
      <h1>{t('title')}</h1>
      <p>{t('text', { number, day: formatMomentDay(firstPublishedAt, locale) })}</p>
      {promisedAt ? (
        <p className={styles.promise}>
          {t(promisedAt > now ? 'promised' : 'overdue', {
            moment: formatMomentWithZone(promisedAt, locale),
          })}
        </p>
      ) : null}
      <ul className={styles.ways}>
        <li>
          <a
            className={styles.main}
            href={hrefOf(otherLocale(locale), path)}
            hrefLang={otherLocale(locale)}
          >
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
