import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Article } from '#components/article/article.tsx'
import { TextFont } from '#components/reader/frame/text-font.tsx'
import { PrintFrame } from '#components/reader/release/print-frame.tsx'
import { recordOf } from '#lib/newsroom/public-record.ts'
import { publisherOf } from '../../../../../../_head/office.ts'
import { titleOf } from '../../../../../../_head/page-metadata.ts'
import { releaseMetadata } from '../../../../../../_head/release-metadata.ts'
import { findPage, type PageProps } from '../find-page.ts'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, year, sequence } = await params
  const page = await findPage(locale, year, sequence)
  const t = await getTranslations({ locale, namespace: 'release-page.PrintPage' })
  const title = await titleOf(locale, t('title', { headline: page.content.headline }))
  return { ...(await releaseMetadata(page)), title, robots: { index: false, follow: true } }
}

/** The release alone, black on white, with the address under which it stays. */
export default async function PrintPage({ params }: PageProps) {
  const { locale, year, sequence } = await params
  const page = await findPage(locale, year, sequence)
  const { publicUrl } = await publisherOf(locale)
  return (
    <PrintFrame page={page} publicUrl={publicUrl}>
      <TextFont locale={locale} />
      <Article content={page.content} record={recordOf(page)} />
    </PrintFrame>
  )
}
