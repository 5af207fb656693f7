import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Article } from '#components/article/article.tsx'
import { datelineOf } from '#components/article/dateline.ts'
import { JsonLd } from '#components/reader/json-ld.tsx'
import { Neighbours } from '#components/reader/release/neighbours.tsx'
import { ReaderPage } from '#components/reader/reader-page.tsx'
import { ReleaseFacts } from '#components/reader/release/release-facts.tsx'
import type { Locale } from '#lib/i18n/locale.ts'
import { newsArticle } from '#lib/newsroom/json-ld/news-article.ts'
import { findReleasePage } from '#lib/newsroom/queries/find-release-page.ts'
import { publisherOf } from '../../../../../_head/office.ts'
import { releaseMetadata } from '../../../../../_head/release-metadata.ts'

type PageProps = { params: Promise<{ locale: Locale; year: string; sequence: string }> }

// Once per request, for the head and the page. The proxy has seen that it is there; it may be gone since.
const findPage = cache(async (locale: Locale, year: string, sequence: string) => {
  return (await findReleasePage(locale, Number(year), Number(sequence))) ?? notFound()
})

export async function generateMetadata({ params }: PageProps) {
  const { locale, year, sequence } = await params
  return releaseMetadata(await findPage(locale, year, sequence))
}

export default async function Release({ params }: PageProps) {
  const { locale, year, sequence } = await params
  const page = await findPage(locale, year, sequence)
  const office = await publisherOf(locale)
  const otherPath = page.sibling?.path ?? `/releases/${year}/${sequence}`
  return (
    <ReaderPage locale={locale} otherPath={otherPath}>
      <JsonLd node={newsArticle(page, office, await datelineOf(page.content))} />
      <Article content={page.content}>
        <ReleaseFacts page={page} publicUrl={office.publicUrl} />
      </Article>
      <Neighbours older={page.older} newer={page.newer} locale={locale} />
    </ReaderPage>
  )
}
