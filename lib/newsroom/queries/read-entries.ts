import type { Locale } from '#lib/i18n/locale.ts'
import { newsroom } from '../db.ts'
import type { PublishedContent } from './find-release-page.ts'

export type FeedEntry = {
  locale: Locale
  path: string
  year: number
  sequence: number
  firstPublishedAt: Date
  /** When it last said something new; minor changes do not count, a withdrawal does. */
  updatedAt: Date
  /** When it was last touched at all. */
  changedAt: Date
  /** How often it was published. */
  version: number
  /** What was wrong before, as long as nothing newer is said. */
  correction: string | null
  /** What stands in the place of a withdrawn text. */
  notice: string | null
  content: PublishedContent | null
  /** The other language, when it is live. */
  sibling: { locale: Locale; path: string } | null
}

type Row = PublishedContent & {
  liveLocale: Locale
  livePath: string
  liveYear: number
  liveSequence: number
  liveSince: Date
  liveAt: Date
  saidAt: Date | null
  versions: number
  correction: string | null
  withdrawnAt: Date | null
  withdrawalNotice: string | null
  siblingPath: string | null
}

/** Documents with all that a feed tells of them, in the order in which they are asked for. */
export async function readEntries(documentIds: string[]): Promise<FeedEntry[]> {
  if (documentIds.length === 0) return []
  const rows = await newsroom.$queryRaw<Row[]>`
    SELECT e.*, l.locale AS "liveLocale", l.path AS "livePath", l.year AS "liveYear", l.sequence AS "liveSequence",
      l."firstPublishedAt" AS "liveSince", l."publishedAt" AS "liveAt", l."withdrawnAt", l."withdrawalNotice",
      history.versions, history."saidAt", history.correction, s.path AS "siblingPath"
    FROM unnest(${documentIds}::uuid[]) WITH ORDINALITY AS asked (id, place)
    JOIN newsroom."LiveDocument" l ON l."documentId" = asked.id
    LEFT JOIN newsroom."PublishedEdition" e ON e.id = l."editionId"
    LEFT JOIN newsroom."LiveDocument" s ON s.locale = CASE l.locale WHEN 'ar' THEN 'en' ELSE 'ar' END
      AND s.year = l.year AND s.sequence = l.sequence AND s."editionId" IS NOT NULL
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS versions,
        max(h."publishedAt") FILTER (WHERE h."editionKind" <> 'minor') AS "saidAt",
        (array_agg(CASE h."editionKind" WHEN 'correction' THEN h."correctionNote" END ORDER BY h."editionNumber" DESC)
          FILTER (WHERE h."editionKind" <> 'minor'))[1] AS correction
      FROM newsroom."PublishedEdition" h WHERE h."documentId" = l."documentId"
    ) history
    ORDER BY asked.place`
  return rows.map(entryOf)
}

const entryOf = (row: Row): FeedEntry => ({
  locale: row.liveLocale,
  path: row.livePath,
  year: row.liveYear,
  sequence: row.liveSequence,
  firstPublishedAt: row.liveSince,
  updatedAt: row.withdrawnAt ?? row.saidAt ?? row.liveSince,
  changedAt: row.withdrawnAt ?? row.liveAt,
  version: row.versions,
  correction: row.correction,
  notice: row.withdrawnAt ? (row.withdrawalNotice ?? '') : null,
  content: row.id ? row : null,
  sibling: row.siblingPath
    ? { locale: row.liveLocale === 'ar' ? 'en' : 'ar', path: row.siblingPath }
    : null,
})
