import { Article } from '#components/article/article.tsx'
import { TextFont } from '#components/reader/frame/text-font.tsx'
import { JsonLd } from '#components/reader/json-ld.tsx'
import { ReaderPage } from '#components/reader/reader-page.tsx'
import { Neighbours } from '#components/reader/release/neighbours.tsx'
import { RelatedReleases } from '#components/reader/release/related-releases.tsx'
import { releaseCrumbs } from '#components/reader/release/release-crumbs.ts'
import { ReleaseFacts } from '#components/reader/release/release-facts.tsx'
import { ReleaseTools } from '#components/reader/release/release-tools.tsx'
import { waysIn } from '#components/reader/release/ways-in.tsx'
import { recordOf } from '#lib/newsroom/public-record.ts'
import { publisherOf } from '../../../../../_head/office.ts'
import { releaseMetadata } from '../../../../../_head/release-metadata.ts'
import { releaseStructure } from '../../../../../_head/structured-data.ts'
import { findPage, type PageProps, tagsAround } from './find-page.ts'

export async function generateMetadata({ params }: PageProps) {
  const { locale, year, sequence } = await params
  const page = await findPage(locale, year, sequence)
  return releaseMetadata(page, { tags: tagsAround(page) })
}

export default async function Release({ params }: PageProps) {
  const { locale, year, sequence } = await params
  const page = await findPage(locale, year, sequence)
  const { publicUrl } = await publisherOf(locale)
  const crumbs = await releaseCrumbs(page)
  const otherPath = page.sibling?.path ?? `/releases/${year}/${sequence}`
  return (
    <ReaderPage locale={locale} section="releases" crumbs={crumbs} otherPath={otherPath}>
      <TextFont locale={locale} />
      <JsonLd node={await releaseStructure(page, crumbs)} />
      <Article
        content={page.content}
        record={recordOf(page)}
        waysTo={await waysIn(page)}
        tools={<ReleaseTools page={page} />}
      >
        <ReleaseFacts page={page} publicUrl={publicUrl} />
      </Article>
      <RelatedReleases related={page.related} locale={locale} />
      <Neighbours older={page.older} newer={page.newer} locale={locale} />
    </ReaderPage>
  )
}
