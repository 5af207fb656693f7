import { getTranslations } from 'next-intl/server'
import { formatNumber } from '#lib/i18n/numbers.ts'
import { narrowed } from '#lib/newsroom/facets/narrow.ts'
import { Chips } from '../lists/parts/chips.tsx'
import { isolated } from '../lists/parts/isolated.tsx'
import { ListColumns } from '../lists/parts/list-columns.tsx'
import { PageLinks } from '../lists/parts/page-links.tsx'
import { NoResults } from './no-results.tsx'
import { SearchFacets } from './search-facets.tsx'
import { SearchForm } from './search-form.tsx'
import { SearchHit } from './search-hit.tsx'
import { SearchStart } from './search-start.tsx'
import { searchChips } from './search-wishes.ts'
import type { Search } from './search.ts'
import styles from './search-view.module.css'

/** The question above, what was found below it, and beside it what the results may be narrowed to. */
export async function SearchView({ search }: { search: Search }) {
  const { list, found } = search
  const { locale, filters } = list
  const t = await getTranslations({ locale, namespace: 'search.Results' })
  const { q = '' } = filters
  const chips = found ? await searchChips(list, found) : []
  return (
    <>
      <h1 className={styles.title}>
        {q ? t.rich('heading', { q, typed: isolated }) : found ? t('filtered') : t('title')}
      </h1>
      <SearchForm locale={locale} filters={filters} />
      {found ? null : <SearchStart locale={locale} topics={search.topics} />}
      {found ? <Chips chips={chips} clearHref={narrowed({ ...list, filters: { q } }, {})} /> : null}
      {found && found.hits.length > 0 ? <Results search={search} /> : null}
      {found && found.hits.length === 0 ? (
        <NoResults list={list} isNarrowed={chips.length > 0} topics={search.topics} />
      ) : null}
    </>
  )
}

async function Results({ search: { list, found } }: { search: Search }) {
  const t = await getTranslations({ locale: list.locale, namespace: 'search.Results' })
  const { hits, total, isTotalExact, searched, next, previous, facets } = found!
  const count = { count: total, shown: formatNumber(total, list.locale) }
  return (
    <ListColumns asideTitle={t('filter')} aside={<SearchFacets list={list} facets={facets} />}>
      <div>
        <p className={styles.total}>{isTotalExact ? t('total', count) : t('atLeast', count)}</p>
        {searched ? (
          <p className={styles.searched}>{t.rich('searched', { searched, typed: isolated })}</p>
        ) : null}
        <ol className={styles.hits}>
          {hits.map((hit) => (
            <li key={hit.releaseId}>
              <SearchHit locale={list.locale} hit={hit} />
            </li>
          ))}
        </ol>
      </div>
      <PageLinks
        newer={previous && narrowed(list, { page: previous })}
        older={next && narrowed(list, { page: next })}
        isRanked
      />
    </ListColumns>
  )
}
