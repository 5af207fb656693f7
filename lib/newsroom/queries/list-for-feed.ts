import type { Locale } from '#lib/i18n/locale.ts'
import { newsroom } from '../db.ts'
import type { PublishedContent } from './find-release-page.ts'

export type FeedEntry = {
  path: string
  year: number
  sequence: number
  firstPublishedAt: Date
  changedAt: Date
  /** What subscribers have is replaced by the notice, which a vanished entry could not do. */
  notice: string | null
  content: PublishedContent | null
}

/** The newest releases of a language with their full texts, withdrawn ones as their notices. */
export async function listForFeed(locale: Locale, count = 50): Promise<FeedEntry[]> {
  const documents = await newsroom.liveDocument.findMany({
    where: { locale },
    orderBy: [{ firstPublishedAt: 'desc' }, { documentId: 'desc' }],
    take: count,
  })
  const ids = documents.flatMap(({ editionId }) => editionId ?? [])
  const editions = await newsroom.publishedEdition.findMany({ where: { id: { in: ids } } })
  const byId = new Map(editions.map((edition) => [edition.id, edition]))
  return documents.map((document) => ({
    path: document.path,
    year: document.year,
    sequence: document.sequence,
    firstPublishedAt: document.firstPublishedAt,
    changedAt: document.withdrawnAt ?? document.publishedAt,
    notice: document.withdrawnAt ? (document.withdrawalNotice ?? '') : null,
    content: (byId.get(document.editionId ?? '') ?? null) as unknown as PublishedContent | null,
  }))
}
