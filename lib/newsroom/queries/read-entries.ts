import { Prisma } from '#generated/prisma/client.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { standingCorrection } from '../changes.ts'
import { newsroom } from '../db.ts'
import { asSeen } from './as-seen.ts'
import { changesOf } from './changes-of.ts'
import type { Change, PublishedContent } from './find-release-page.ts'

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
  /** How often it was published, or told of anew. */
  version: number
  /** When it really went live first, where readers see an earlier date. */
  backdatedFrom: Date | null
  /** What was wrong before, as long as nothing newer is said. */
  correction: string | null
  /** What readers were told of its changes, newest first. */
  changes: Change[]
  /** What is said in the place of a text that was taken back, or above one that can still be read. */
  notice: string | null
  /** Nothing of it may be shown any more by whoever has it. */
  isKilled: boolean
  /** Null when only a notice is left. */
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
  liveBackdatedFrom: Date | null
  changes: (Omit<Change, 'at'> & { at: string })[] | null
  versions: number
  withdrawnAt: Date | null
  withdrawalNotice: string | null
  noticeKind: string | null
  siblingPath: string | null
}

/** Documents with all that a feed tells of them, in the order in which they are asked for. */
export async function readEntries(documentIds: string[]): Promise<FeedEntry[]> {
  if (documentIds.length === 0) return []
  const rows = await newsroom.$queryRaw<Row[]>`
    SELECT e.*, l.locale AS "liveLocale", l.path AS "livePath", l.year AS "liveYear", l.sequence AS "liveSequence",
      l."firstPublishedAt" AS "liveSince", l."publishedAt" AS "liveAt", l."backdatedFrom" AS "liveBackdatedFrom",
      l."withdrawnAt", l."withdrawalNotice", l."noticeKind", s.path AS "siblingPath",
      l."erasedVersions" + (SELECT count(*) FROM newsroom."PublishedEdition" h WHERE h."documentId" = l."documentId")::int
        + (SELECT count(*) FROM newsroom."CorrectionNotice" h WHERE h."documentId" = l."documentId")::int AS versions,
      (SELECT jsonb_agg(jsonb_build_object('at', c.at, 'kind', c.kind, 'note', c.note) ORDER BY c.at DESC, c.kind)
        FROM (${changesOf(Prisma.sql`l."documentId"`)}) c) AS changes
    FROM unnest(${documentIds}::uuid[]) WITH ORDINALITY AS asked (id, place)
    JOIN newsroom."LiveDocument" l ON l."documentId" = asked.id
    LEFT JOIN newsroom."PublishedEdition" e ON e.id = l."editionId"
    LEFT JOIN newsroom."LiveDocument" s ON s.locale = CASE l.locale WHEN 'ar' THEN 'en' ELSE 'ar' END
      AND s.year = l.year AND s.sequence = l.sequence AND s."editionId" IS NOT NULL AND s."withdrawnAt" IS NULL
      AND l."withdrawnAt" IS NULL
    ORDER BY asked.place`
  return rows.map(entryOf)
}

function entryOf(row: Row): FeedEntry {
  const changes = (row.changes ?? []).map((change) => ({ ...change, at: new Date(change.at) }))
  const saidAt = changes[0]?.at ?? null
  const seen = { path: row.livePath, firstPublishedAt: row.liveSince }
  const backdatedFrom = row.liveBackdatedFrom
  return {
    locale: row.liveLocale,
    ...seen,
    year: row.liveYear,
    sequence: row.liveSequence,
    updatedAt: row.withdrawnAt ?? saidAt ?? row.liveSince,
    changedAt: row.withdrawnAt ?? (saidAt && saidAt > row.liveAt ? saidAt : row.liveAt),
    version: row.versions,
    backdatedFrom,
    correction: standingCorrection(changes),
    changes,
    notice: row.withdrawnAt ? (row.withdrawalNotice ?? '') : null,
    isKilled: row.noticeKind === 'kill',
    content: row.id ? asSeen(row, { ...seen, backdatedFrom }) : null,
    sibling: row.siblingPath
      ? { locale: row.liveLocale === 'ar' ? 'en' : 'ar', path: row.siblingPath }
      : null,
  }
}
