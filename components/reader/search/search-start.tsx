import { useTranslations } from 'next-intl'
import type { Locale } from '#lib/i18n/locale.ts'
import type { SubjectRow } from '#lib/newsroom/subjects/list-subjects.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import styles from './search-start.module.css'
import { TopicLinks } from './topic-links.tsx'

/** Before anything was asked: what the search can do, and what there is. */
export function SearchStart({ locale, topics }: { locale: Locale; topics: SubjectRow[] }) {
  const t = useTranslations('search.Start')
  const ways = useTranslations('search.NoResults')
  const examples = [
    { q: t('phraseExample'), what: t('phrase') },
    { q: t('withoutExample'), what: t('without') },
    { q: '2026/1', what: t('number') },
  ]
  return (
    <div className={styles.start}>
      <p>{t('intro')}</p>
      <section>
        <h2>{t('tips')}</h2>
        <dl>
          {examples.map(({ q, what }) => (
            <div key={q}>
              <dt>
                <a href={`${hrefOf(locale, '/search')}?${new URLSearchParams({ q })}`}>
                  <bdi>{q}</bdi>
                </a>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </section>
      <TopicLinks locale={locale} title={ways('topics')} topics={topics} />
    </div>
  )
}
