import { Prisma } from '#generated/prisma/client.ts'
import type { EditionContent, EditionKind } from '#lib/editions/edition-content.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { newsroom } from '../db.ts'
import { asSeen } from './as-seen.ts'
import { changesOf } from './changes-of.ts'
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
/** Told without its words, which are in the other language. */
export type SiblingChange = Pick<Change, 'at' | 'kind'>
export type Neighbour = { year: number; sequence: number; path: string; headline: string }

export type ReleasePage = {
  content: PublishedContent
  path: string
  /** The same release in the other language, when it is live there. */
  sibling: { locale: Locale; path: string; headline: string } | null
  older: Neighbour | null
  newer: Neighbour | null
  related: Related[]
  /** Every public edition that says something new, and notices of what was corrected in the other language, newest first. */
  changes: Change[]
  /** The same of the other language, while it is live, but for what happened to both at once. */
  siblingChanges: SiblingChange[]
  /** When it last said something new. */
  updatedAt: Date
  /** Taken back, and still to be read below this notice. */
  withdrawal: { notice: string; at: Date } | null
}

type Told<One> = (Omit<One, 'at'> & { at: string })[] | null
type Surroundings = Pick<ReleasePage, 'path' | 'sibling' | 'older' | 'newer'> & {
  changes: Told<Change>
  siblingChanges: Told<SiblingChange>
}

/** All that a release's page shows, or null when there is no text of it in this language. */
export async function findReleasePage(
  locale: Locale,
  year: number,
  sequence: number,
): Promise<ReleasePage | null> {
  const live = await newsroom.liveDocument.findUnique({
    where: { locale_year_sequence: { locale, year, sequence } },
  })
  if (!live?.editionId) return null
  const [edition, around, related] = await Promise.all([
    newsroom.publishedEdition.findUnique({ where: { id: live.editionId } }),
    surroundingsOf(live.documentId),
    listRelated(live.documentId),
  ])
  if (!edition || !around) return null
  const { withdrawnAt, withdrawalNotice } = live
  const changes = datesIn(around.changes)
  return {
    ...around,
    content: asSeen(edition as unknown as PublishedContent, live),
    related,
    changes,
    siblingChanges: datesIn(around.siblingChanges),
    updatedAt: changes[0]?.at ?? live.firstPublishedAt,
    withdrawal: withdrawnAt && { notice: withdrawalNotice ?? '', at: withdrawnAt },
  }
}

const datesIn = <One>(told: Told<One>) =>
  (told ?? []).map((change) => ({ ...change, at: new Date(change.at) })) as (One & { at: Date })[]

async function surroundingsOf(documentId: string): Promise<Surroundings | undefined> {
  const [around] = await newsroom.$queryRaw<Surroundings[]>`
    SELECT l.path,
      (SELECT jsonb_build_object('locale', s.locale, 'path', s.path, 'headline', e.headline)
        FROM newsroom."LiveDocument" s JOIN newsroom."PublishedEdition" e ON e.id = s."editionId"
        WHERE s.locale = CASE l.locale WHEN 'ar' THEN 'en' ELSE 'ar' END
          AND s.year = l.year AND s.sequence = l.sequence AND s."withdrawnAt" IS NULL AND l."withdrawnAt" IS NULL) AS sibling,
      (SELECT jsonb_build_object('year', n.year, 'sequence', n.sequence, 'path', n.path, 'headline', e.headline)
        FROM newsroom."LiveDocument" n JOIN newsroom."PublishedEdition" e ON e.id = n."editionId"
        WHERE n.locale = l.locale AND n."editionId" IS NOT NULL AND n."withdrawnAt" IS NULL
          AND (n."firstPublishedAt", n."documentId") < (l."firstPublishedAt", l."documentId")
        ORDER BY n."firstPublishedAt" DESC, n."documentId" DESC LIMIT 1) AS older,
      (SELECT jsonb_build_object('year', n.year, 'sequence', n.sequence, 'path', n.path, 'headline', e.headline)
        FROM newsroom."LiveDocument" n JOIN newsroom."PublishedEdition" e ON e.id = n."editionId"
        WHERE n.locale = l.locale AND n."editionId" IS NOT NULL AND n."withdrawnAt" IS NULL
          AND (n."firstPublishedAt", n."documentId") > (l."firstPublishedAt", l."documentId")
        ORDER BY n."firstPublishedAt", n."documentId" LIMIT 1) AS newer,
      (SELECT jsonb_agg(jsonb_build_object('at', c.at, 'kind', c.kind, 'note', c.note) ORDER BY c.at DESC, c.kind)
        FROM (${changesOf(Prisma.sql`l."documentId"`)}) c) AS changes,
      (SELECT jsonb_agg(jsonb_build_object('at', e."publishedAt", 'kind', e."editionKind") ORDER BY e."publishedAt" DESC)
        FROM newsroom."LiveDocument" s JOIN newsroom."PublishedEdition" e ON e."documentId" = s."documentId"
        WHERE s.locale = CASE l.locale WHEN 'ar' THEN 'en' ELSE 'ar' END AND s.year = l.year AND s.sequence = l.sequence
          AND s."withdrawnAt" IS NULL AND e."editionKind" <> 'minor'
          AND NOT EXISTS (SELECT FROM newsroom."PublishedEdition" o
            WHERE o."documentId" = l."documentId" AND o."publishedAt" = e."publishedAt" AND o."editionKind" <> 'minor')
          AND NOT EXISTS (SELECT FROM newsroom."CorrectionNotice" o
            WHERE o."documentId" = l."documentId" AND o.at = e."publishedAt")) AS "siblingChanges"
    FROM newsroom."LiveDocument" l WHERE l."documentId" = ${documentId}::uuid`
  return around
}
