import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { crumbsTo } from '#components/reader/frame/crumbs.ts'
import { JsonLd } from '#components/reader/json-ld.tsx'
import { ArchiveView } from '#components/reader/lists/archive/archive-view.tsx'
import { archiveTitle, listOf } from '#components/reader/lists/archive/wishes.ts'
import { ReaderPage } from '#components/reader/reader-page.tsx'
import type { Locale } from '#lib/i18n/locale.ts'
import { askedOf } from '#lib/newsroom/facets/facet.ts'
import { pagesAround } from '#lib/newsroom/facets/narrow.ts'
import { type Archive, findArchive } from '#lib/newsroom/queries/find-archive.ts'
import { filtersOf, parameters, type Query, queryOf } from '#lib/newsroom/route-query.ts'
import { listMetadata } from '../../_head/site-metadata.ts'
import { listStructure } from '../../_head/structured-data.ts'

type PageProps = { params: Promise<{ locale: Locale }>; searchParams: Promise<Query> }

// Once per request, for the head and the page.
const findPage = cache((locale: Locale, query: string) => {
  const asked = Object.fromEntries(new URLSearchParams(query))
  return findArchive(locale, filtersOf(asked, parameters.archive))
})

async function readPage({ params, searchParams }: PageProps) {
  const query = queryOf(filtersOf(await searchParams, parameters.archive))
  const archive = await findPage((await params).locale, query)
  return { archive, path: `/releases${query}`, title: await archiveTitle(archive) }
}

export async function generateMetadata(props: PageProps) {
  const { archive, path, title } = await readPage(props)
  const { locale, filters, list } = archive
  const t = await getTranslations({ locale, namespace: 'lists.Archive' })
  // What has several things in common is for readers; search engines would go astray among the combinations.
  const isIndexed = askedOf(filters).length < 2 && list.rows.length > 0
  const head = { locale, path, title, description: t('description'), isIndexed }
  return listMetadata({ ...head, ...feedOf(archive, title), ...pagesAround(listOf(archive), list) })
}

/** What is narrowed to one subject alone has that subject's feeds. */
function feedOf({ filters }: Archive, title: string) {
  const [asked, another] = askedOf(filters)
  if (!asked || another || asked.facet === 'kind' || asked.facet === 'all') return {}
  return { feed: { subject: { kind: asked.facet, slug: asked.slug }, title } }
}

export default async function ReleasesPage(props: PageProps) {
  const { archive, path, title } = await readPage(props)
  const { locale, filters, list } = archive
  const crumbs = await crumbsTo(locale, { name: title, path: '/releases' })
  const { page: _page, ...kept } = filters
  return (
    <ReaderPage locale={locale} section="releases" otherPath="/releases" otherQuery={queryOf(kept)}>
      <JsonLd node={await listStructure({ locale, path, title, rows: list.rows, crumbs })} />
      <ArchiveView archive={archive} />
    </ReaderPage>
  )
}
