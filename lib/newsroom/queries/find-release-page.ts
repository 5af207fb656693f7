import type { EditionContent, EditionKind } from '#lib/editions/edition-content.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { newsroom } from '../db.ts'
import { listRelated, type Related } from './list-related.ts'

/** An edition as it stands in public: numbered, addressed and dated. */
export type PublishedContent = EditionContent & {
  year: number
  sequence: number
  slug: string
  firstPublishedAt: Date
  publishedAt: Date
}

/** A minor edition mends a letter or a comma: the public record does not mention it. */
export type Change = { at: Date; kind: Exclude<EditionKind, 'minor'>; note: string | null }
export type Neighbour = { year: number; sequence: number; path: string; headline: string }

export type ReleasePage = {
  content: PublishedContent
  path: string
  /** The same release in the other language, when it is live there. */
  sibling: { locale: Locale; path: string; headline: string } | null
  older: Neighbour | null
  newer: Neighbour | null
  related: Related[]
  /** Every public edition that says something new, newest first. */
  changes: Change[]
  /** When it last said something new. */
  updatedAt: Date
}

type Surroundings = Pick<ReleasePage, 'path' | 'sibling' | 'older' | 'newer'> & {
  changes: (Omit<Change, 'at'> & { at: string })[] | null
}

/** All that a release's page shows, or null when it is not live in this language. */
export async function findReleasePage(
  locale: Locale,
  year: number,
  sequence: number,
): Promise<ReleasePage | null> {
  const live = await newsroom.liveDocument.findUnique({
    where: { locale_year_sequence: { locale, year, sequence } },
    select: { documentId: true, editionId: true, firstPublishedAt: true },
  })
  if (!live?.editionId) return null
  const [edition, around, related] = await Promise.all([
    newsroom.publishedEdition.findUnique({ where: { id: live.editionId } }),
    surroundingsOf(live.documentId),
    listRelated(live.documentId),
  ])
  if (!edition || !around) return null
  const content = edition as unknown as PublishedContent
  const changes = (around.changes ?? []).map((change) => ({ ...change, at: new Date(change.at) }))
  const updatedAt = changes[0]?.at ?? live.firstPublishedAt
  return { ...around, content, related, changes, updatedAt }
}

async function surroundingsOf(documentId: string): Promise<Surroundings | undefined> {
  const [around] = await newsroom.$queryRaw<Surroundings[]>`
    SELECT l.path,
      (SELECT jsonb_build_object('locale', s.locale, 'path', s.path, 'headline', e.headline)
        FROM newsroom."LiveDocument" s JOIN newsroom."PublishedEdition" e ON e.id = s."editionId"
        WHERE s.locale = CASE l.locale WHEN 'ar' THEN 'en' ELSE 'ar' END
          AND s.year = l.year AND s.sequence = l.sequence) AS sibling,
      (SELECT jsonb_build_object('year', n.year, 'sequence', n.sequence, 'path', n.path, 'headline', e.headline)
        FROM newsroom."LiveDocument" n JOIN newsroom."PublishedEdition" e ON e.id = n."editionId"
        WHERE n.locale = l.locale AND n."editionId" IS NOT NULL
          AND (n."firstPublishedAt", n."documentId") < (l."firstPublishedAt", l."documentId")
        ORDER BY n."firstPublishedAt" DESC, n."documentId" DESC LIMIT 1) AS older,
      (SELECT jsonb_build_object('year', n.year, 'sequence', n.sequence, 'path', n.path, 'headline', e.headline)
        FROM newsroom."LiveDocument" n JOIN newsroom."PublishedEdition" e ON e.id = n."editionId"
        WHERE n.locale = l.locale AND n."editionId" IS NOT NULL
          AND (n."firstPublishedAt", n."documentId") > (l."firstPublishedAt", l."documentId")
        ORDER BY n."firstPublishedAt", n."documentId" LIMIT 1) AS newer,
      (SELECT jsonb_agg(jsonb_build_object('at', e."publishedAt", 'kind', e."editionKind",
          'note', e."correctionNote") ORDER BY e."editionNumber" DESC)
        FROM newsroom."PublishedEdition" e
        WHERE e."documentId" = l."documentId" AND e."editionKind" <> 'minor') AS changes
    FROM newsroom."LiveDocument" l WHERE l."documentId" = ${documentId}::uuid`
  return around
}
