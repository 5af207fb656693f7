import { Prisma } from '#generated/prisma/client.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { type Cursor, encodeCursor } from '../cursor.ts'
import { newsroom } from '../db.ts'
import type { FeedSubject } from '../feeds/feed-path.ts'
import type { Page } from '../route-query.ts'
import { type FeedEntry, readEntries } from './read-entries.ts'

/** One page of a feed, with the cursors of the pages around it. */
export type FeedPage = { entries: FeedEntry[]; newer: string | null; older: string | null }

export const entriesPerFeed = 50

type Place = { documentId: string; firstPublishedAt: Date }

/**
 * The newest releases of a language, or of one subject in it, with their full texts. Withdrawn ones keep their place as their
 * notices: what subscribers have is replaced by it, which a vanished entry could not do.
 */
export async function listForFeed(
  locale: Locale,
  subject: FeedSubject = null,
  page: Page = null,
  size = entriesPerFeed,
): Promise<FeedPage> {
  const isUp = page !== null && 'after' in page
  const bounds =
    page === null ? Prisma.empty : isUp ? past('>', page.after) : past('<', page.before)
  const order = Prisma.raw(isUp ? 'ASC' : 'DESC')
  const found = await (subject
    ? placesOfSubject(locale, subject, bounds, order, size + 1)
    : placesOfAll(locale, bounds, order, size + 1))
  const shown = isUp ? found.slice(0, size).toReversed() : found.slice(0, size)
  const hasMore = found.length > size
  return {
    entries: await readEntries(shown.map(({ documentId }) => documentId)),
    newer: (isUp ? hasMore : page !== null) ? cursorOf(shown[0]) : null,
    older: (isUp ? true : hasMore) ? cursorOf(shown.at(-1)) : null,
  }
}

const cursorOf = (place: Place | undefined) =>
  place ? encodeCursor({ at: place.firstPublishedAt, documentId: place.documentId }) : null

const past = (side: '<' | '>', { at, documentId }: Cursor) =>
  Prisma.sql`AND ("firstPublishedAt", "documentId") ${Prisma.raw(side)} (${at}, ${documentId}::uuid)`

const placesOfAll = (locale: Locale, bounds: Prisma.Sql, order: Prisma.Sql, count: number) =>
  newsroom.$queryRaw<Place[]>`
    SELECT "documentId", "firstPublishedAt" FROM newsroom."LiveDocument"
    WHERE locale = ${locale} ${bounds}
    ORDER BY "firstPublishedAt" ${order}, "documentId" ${order} LIMIT ${count}`

/** Two walks along two indexes: of what is live, and of the few that were withdrawn. */
const placesOfSubject = (
  locale: Locale,
  { kind, slug }: NonNullable<FeedSubject>,
  bounds: Prisma.Sql,
  order: Prisma.Sql,
  count: number,
) => newsroom.$queryRaw<Place[]>`
    SELECT * FROM (
      (SELECT "documentId", "firstPublishedAt" FROM newsroom."LiveFacet"
        WHERE locale = ${locale} AND facet = ${kind} AND slug = ${slug} ${bounds}
        ORDER BY "firstPublishedAt" ${order}, "documentId" ${order} LIMIT ${count})
      UNION ALL
      (SELECT "documentId", "firstPublishedAt" FROM newsroom."LiveDocument"
        WHERE locale = ${locale} AND "withdrawnAt" IS NOT NULL ${bounds}
          AND ${`${kind}:${slug}`} = ANY("formerFacets")
        ORDER BY "firstPublishedAt" ${order}, "documentId" ${order} LIMIT ${count})
    ) place
    ORDER BY "firstPublishedAt" ${order}, "documentId" ${order} LIMIT ${count}`
