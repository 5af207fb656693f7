import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { crumbsTo } from '#components/reader/frame/crumbs.ts'
import { JsonLd } from '#components/reader/json-ld.tsx'
import { MediaView } from '#components/reader/media/media-view.tsx'
import { ReaderPage } from '#components/reader/reader-page.tsx'
import type { Locale } from '#lib/i18n/locale.ts'
import { pagesAround } from '#lib/newsroom/facets/narrow.ts'
import { listMedia } from '#lib/newsroom/queries/list-media.ts'
import { filtersOf, pageOf, parameters, type Query, queryOf } from '#lib/newsroom/route-query.ts'
import { siteOf } from '../../_head/site.ts'
import { listMetadata } from '../../_head/site-metadata.ts'
import { listStructure } from '../../_head/structured-data.ts'

type PageProps = { params: Promise<{ locale: Locale }>; searchParams: Promise<Query> }

// Once per request, for the head and the page.
const findPage = cache((locale: Locale, page?: string) => listMedia(locale, pageOf(page) ?? null))

async function readPage({ params, searchParams }: PageProps) {
  const { locale } = await params
  const filters = filtersOf(await searchParams, parameters.paged)
  const list = await findPage(locale, filters.page)
  const t = await getTranslations({ locale, namespace: 'lists.Media' })
  const head = { title: t('title'), description: t('description') }
  return { locale, filters, list, head: { locale, path: `/media${queryOf(filters)}`, ...head } }
}

export async function generateMetadata(props: PageProps) {
  const { locale, filters, list, head } = await readPage(props)
  const here = { locale, path: '/media', filters, allowed: parameters.paged }
  return listMetadata({ ...head, isIndexed: list.releases.length > 0, ...pagesAround(here, list) })
}

export default async function MediaPage(props: PageProps) {
  const { locale, filters, list, head } = await readPage(props)
  const crumbs = await crumbsTo(locale, { name: head.title, path: '/media' })
  const { copyright } = await siteOf(locale)
  return (
    <ReaderPage locale={locale} section="media" crumbs={crumbs} otherPath="/media">
      <JsonLd node={await listStructure({ ...head, rows: list.releases, crumbs })} />
      <MediaView locale={locale} list={list} isFirst={!filters.page} copyright={copyright} />
    </ReaderPage>
  )
}
