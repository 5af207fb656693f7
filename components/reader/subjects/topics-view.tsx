import { getTranslations } from 'next-intl/server'
import { type Locale, otherLocale } from '#lib/i18n/locale.ts'
import { formatNumber } from '#lib/i18n/numbers.ts'
import type { TopicNews } from '#lib/newsroom/queries/list-by-topic.ts'
import { inOrder } from '#lib/newsroom/subjects/letters.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import { EmptyList } from '../lists/parts/empty-list.tsx'
import { ListHeader } from '../lists/parts/list-header.tsx'
import styles from './topics-view.module.css'

/** All topics of the office, each with its newest headline. */
export async function TopicsView({ locale, topics }: { locale: Locale; topics: TopicNews[] }) {
  const t = await getTranslations({ locale, namespace: 'lists.Subjects' })
  const count = await getTranslations({ locale, namespace: 'lists.Count' })
  const other = otherLocale(locale)
  const way = { href: hrefOf(other, '/topics'), name: t('other'), hrefLang: other }
  return (
    <>
      <ListHeader title={t('topic')} text={t('intro.topic')} />
      {topics.length === 0 ? (
        <EmptyList title={t('none')} text={t('noneText')} ways={[way]} />
      ) : (
        <ul className={styles.topics}>
          {inOrder(topics, locale).map((topic) => (
            <li key={topic.slug}>
              <h2>
                <a href={hrefOf(locale, `/topics/${topic.slug}`)}>{topic.name}</a>
              </h2>
              <p className={styles.count}>
                {count('releases', {
                  count: topic.count,
                  shown: formatNumber(topic.count, locale),
                })}
              </p>
              {topic.rows.map((row) => (
                <p key={row.documentId}>
                  <a href={hrefOf(locale, row.path)}>{row.headline}</a>
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
