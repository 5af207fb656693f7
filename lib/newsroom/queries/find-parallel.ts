import { type Locale, locales } from '#lib/i18n/locale.ts'
import { newsroom } from '../db.ts'
import { asSeen } from './as-seen.ts'
import type { PublishedContent } from './find-release-page.ts'

export type Parallel = {
  content: Record<Locale, PublishedContent>
  /** Of the release's own page in each language. */
  path: Record<Locale, string>
}

/** Both languages of a release, or null unless both are live. */
export async function findParallel(year: number, sequence: number): Promise<Parallel | null> {
  const documents = await newsroom.liveDocument.findMany({
    where: {
      locale: { in: [...locales] },
      year,
      sequence,
      editionId: { not: null },
      withdrawnAt: null,
    },
    select: { path: true, editionId: true, firstPublishedAt: true, backdatedFrom: true },
  })
  if (documents.length < locales.length) return null
  const editions = (await newsroom.publishedEdition.findMany({
    where: { id: { in: documents.map(({ editionId }) => editionId!) } },
  })) as unknown as PublishedContent[]
  const of = (locale: Locale) => {
    const content = editions.find((edition) => edition.locale === locale)!
    const live = documents.find(({ editionId }) => editionId === content.id)!
    return { content: asSeen(content, live), path: live.path }
  }
  const [ar, en] = [of('ar'), of('en')]
  return {
    content: { ar: ar.content, en: en.content },
    path: { ar: ar.path, en: en.path },
  }
}
