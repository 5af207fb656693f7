import { useTranslations } from 'next-intl'
import { formatMomentDay } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { TopicNews } from '#lib/newsroom/queries/list-by-topic.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import styles from './strip.module.css'

/** What the office speaks of most, with the newest headlines of each. */
export function TopicStrip({ locale, topics }: { locale: Locale; topics: TopicNews[] }) {
  const t = useTranslations('lists.Home')
  if (topics.length === 0) return null
  return (
    <section className={styles.strip} aria-labelledby="topics">
      <div className={styles.head}>
        <h2 id="topics">{t('topics')}</h2>
        <a href={hrefOf(locale, '/topics')}>{t('allTopics')}</a>
      </div>
      <ul className={styles.topics}>
        {topics.map(({ slug, name, rows }) => (
          <li key={slug}>
            <h3>
              <a href={hrefOf(locale, `/topics/${slug}`)}>{name}</a>
            </h3>
            <ul>
              {rows.map((row) => (
                <li key={row.documentId}>
                  <a href={hrefOf(locale, row.path)}>{row.headline}</a>
                  <time dateTime={row.firstPublishedAt.toISOString()}>
                    {formatMomentDay(row.firstPublishedAt, locale)}
                  </time>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
