import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { TextFont } from '#components/reader/frame/text-font.tsx'
import { ReaderPage } from '#components/reader/reader-page.tsx'
import { ParallelArticle } from '#components/reader/release/parallel/parallel-article.tsx'
import { releaseCrumbs } from '#components/reader/release/release-crumbs.ts'
import { type Locale, otherLocale } from '#lib/i18n/locale.ts'
import { pathOfForm } from '#lib/newsroom/answer.ts'
import { findParallel } from '#lib/newsroom/queries/find-parallel.ts'
import { releaseTag } from '#lib/newsroom/tags.ts'
import { parallelMetadata } from '../../../../../../_head/parallel-metadata.ts'
import type { PageProps } from '../find-page.ts'

const findBoth = cache(async (year: string, sequence: string) => {
  return (await findParallel(Number(year), Number(sequence))) ?? notFound()
})

const pathIn = (path: Record<Locale, string>, locale: Locale) =>
  pathOfForm(path[locale], 'parallel')

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, year, sequence } = await params
  const { content, path } = await findBoth(year, sequence)
  const t = await getTranslations({ locale, namespace: 'release-page.ParallelPage' })
  const { headline, summary, originalLocale } = content[locale]
  return parallelMetadata({
    locale,
    originalLocale,
    paths: { ar: pathIn(path, 'ar'), en: pathIn(path, 'en') },
    title: t('title', { headline }),
    description: summary,
    tags: [releaseTag(content[locale])],
  })
}

/** The release in both languages, side by side. */
export default async function ParallelPage({ params }: PageProps) {
  const { locale, year, sequence } = await params
  const parallel = await findBoth(year, sequence)
  const t = await getTranslations('release-page.ParallelPage')
  const path = parallel.path[locale]
  const here = { name: t('crumb'), path: pathIn(parallel.path, locale) }
  const crumbs = await releaseCrumbs({ content: parallel.content[locale], path }, here)
  const otherPath = pathIn(parallel.path, otherLocale(locale))
  return (
    <ReaderPage locale={locale} section="releases" crumbs={crumbs} otherPath={otherPath}>
      <TextFont locale={locale} isParallel />
      <ParallelArticle parallel={parallel} locale={locale} />
    </ReaderPage>
  )
}
