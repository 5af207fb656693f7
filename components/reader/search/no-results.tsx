import { useTranslations } from 'next-intl'
import { type Listed, narrowed } from '#lib/newsroom/facets/narrow.ts'
import type { SubjectRow } from '#lib/newsroom/subjects/list-subjects.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import { EmptyList } from '../lists/parts/empty-list.tsx'
import styles from './no-results.module.css'
import { TopicLinks } from './topic-links.tsx'

type NoResultsProps = { list: Listed; isNarrowed: boolean; topics: SubjectRow[] }

/** What one may try instead, and where there is something to read. */
export function NoResults({ list, isNarrowed, topics }: NoResultsProps) {
  const t = useTranslations('search.NoResults')
  const results = useTranslations('search.Results')
  const { locale, filters } = list
  const all = { href: hrefOf(locale, '/releases'), name: t('archive') }
  if (filters.page) {
    const first = { href: narrowed(list, {}), name: results('first') }
    return <EmptyList title={results('further')} ways={[first]} />
  }
  const alone = {
    href: narrowed({ ...list, filters: { q: filters.q ?? '' } }, {}),
    name: t('clear'),
  }
  return (
    <div className={styles.nothing}>
      <EmptyList title={t('title')} ways={isNarrowed ? [alone, all] : [all]}>
        <ul className={styles.advice}>
          <li>{t('spelling')}</li>
          <li>{t('fewer')}</li>
          <li>{t('other')}</li>
          {isNarrowed ? <li>{t('widen')}</li> : null}
        </ul>
      </EmptyList>
      <TopicLinks locale={locale} title={t('topics')} topics={topics} />
    </div>
  )
}
