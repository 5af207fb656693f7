// The pages of topics, people, organisations and places are one page at four addresses.
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { crumbsTo } from '#components/reader/frame/crumbs.ts'
import { JsonLd } from '#components/reader/json-ld.tsx'
import { ReaderPage } from '#components/reader/reader-page.tsx'
import { SubjectView } from '#components/reader/subjects/subject-view.tsx'
import { type Locale, otherLocale } from '#lib/i18n/locale.ts'
import { pagesAround } from '#lib/newsroom/facets/narrow.ts'
import { filtersOf, parameters, type Query, queryOf } from '#lib/newsroom/route-query.ts'
import { type SubjectKind, subjectPaths } from '#lib/newsroom/routes.ts'
import { findSubjectPage } from '#lib/newsroom/subjects/find-subject-page.ts'
import { subjectMetadata } from '../_head/site-metadata.ts'
import { listStructure } from '../_head/structured-data.ts'
import { nodeOf } from './subject-node.ts'

export type SubjectProps = {
  params: Promise<{ locale: Locale; slug: string }>
  searchParams: Promise<Query>
}

// Once per request, for the head and the page. The proxy has seen that it is there; it may be gone since.
const findPage = cache(async (locale: Locale, kind: SubjectKind, slug: string, page?: string) => {
  return (await findSubjectPage(locale, kind, slug, page)) ?? notFound()
})

async function readPage(kind: SubjectKind, { params, searchParams }: SubjectProps) {
  const { locale, slug } = await params
  const filters = filtersOf(await searchParams, parameters.paged)
  const page = await findPage(locale, kind, slug, filters.page)
  return { locale, page, filters, path: `/${subjectPaths[kind]}/${slug}` }
}

export async function subjectHead(kind: SubjectKind, props: SubjectProps) {
  const { locale, page, filters, path } = await readPage(kind, props)
  const { slug, name, counts } = page.subject
  const t = await getTranslations({ locale, namespace: 'lists.Subject' })
  const list = { locale, path, filters, allowed: parameters.paged }
  return subjectMetadata({
    locale,
    kind,
    slug,
    title: name,
    description: t(`description.${kind}`, { name }),
    path: path + queryOf(filters),
    isPaired: !filters.page && counts[locale] > 0 && counts[otherLocale(locale)] > 0,
    isIndexed: page.list.rows.length > 0,
    ...pagesAround(list, page.list),
  })
}

export async function SubjectPage({ kind, ...props }: SubjectProps & { kind: SubjectKind }) {
  const { locale, page, filters, path } = await readPage(kind, props)
  const { name } = page.subject
  const index = await getTranslations({ locale, namespace: 'lists.Subjects' })
  const above = { name: index(kind), path: `/${subjectPaths[kind]}` }
  const crumbs = await crumbsTo(locale, above, { name, path })
  const structure = { locale, path: path + queryOf(filters), title: name, crumbs }
  const about = nodeOf(page.subject)
  return (
    <ReaderPage locale={locale} section={subjectPaths[kind]} crumbs={crumbs} otherPath={path}>
      <JsonLd node={await listStructure({ ...structure, rows: page.list.rows, about })} />
      <SubjectView locale={locale} page={page} />
    </ReaderPage>
  )
}
