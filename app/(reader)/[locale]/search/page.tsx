import { getTranslations } from 'next-intl/server'
import { crumbsTo } from '#components/reader/frame/crumbs.ts'
import { ReaderPage } from '#components/reader/reader-page.tsx'
import { SearchView } from '#components/reader/search/search-view.tsx'
import type { Locale } from '#lib/i18n/locale.ts'
import { filtersOf, parameters, type Query, queryOf } from '#lib/newsroom/route-query.ts'
import { searchReleases } from '#lib/newsroom/search/search-releases.ts'
import { listSubjects } from '#lib/newsroom/subjects/list-subjects.ts'
import { searchMetadata } from '../../_head/site-metadata.ts'

type PageProps = { params: Promise<{ locale: Locale }>; searchParams: Promise<Query> }

const pageSize = 20

async function readFilters({ params, searchParams }: PageProps) {
  const { locale } = await params
  return { locale, filters: filtersOf(await searchParams, parameters.search) }
}

export async function generateMetadata(props: PageProps) {
  const { locale, filters } = await readFilters(props)
  const t = await getTranslations({ locale, namespace: 'search.Results' })
  const title = filters.q ? t('titleOf', { q: filters.q }) : t('title')
  const path = `/search${queryOf(filters)}`
  const { page: _page, ...kept } = filters
  const question = filters.q ? queryOf(kept) : undefined
  return searchMetadata({ locale, path, title, question, description: t('description') })
}

export default async function SearchPage(props: PageProps) {
  const { locale, filters } = await readFilters(props)
  const isAsked = Object.keys(filters).some((name) => name !== 'page')
  const found = isAsked
    ? await searchReleases(locale, { ...filters, q: filters.q ?? '', size: pageSize })
    : null
  const topics = found && found.hits.length > 0 ? [] : await listSubjects(locale, 'topic', 12)
  const t = await getTranslations({ locale, namespace: 'search.Results' })
  const list = { locale, path: '/search', allowed: parameters.search, filters }
  const { page: _page, ...kept } = filters
  return (
    <ReaderPage
      locale={locale}
      section="search"
      crumbs={await crumbsTo(locale, { name: t('title'), path: '/search' })}
      otherPath="/search"
      otherQuery={queryOf(kept)}
    >
      <SearchView search={{ list, found, topics }} />
    </ReaderPage>
  )
}
