import { Prisma } from '#generated/prisma/client.ts'
import type { EditionPhoto } from '#lib/editions/edition-content.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { type Cursor, encodeCursor } from '../cursor.ts'
import { newsroom } from '../db.ts'
import type { Page } from '../route-query.ts'

/** A live release with its photos, as the media page shows it. */
export type MediaRelease = {
  documentId: string
  locale: Locale
  path: string
  year: number
  sequence: number
  slug: string
  headline: string
  firstPublishedAt: Date
  photos: EditionPhoto[]
  /** Photos that are only on the release's own page. */
  more: number
}

export type MediaList = { releases: MediaRelease[]; newer: string | null; older: string | null }

/** A release may bring a hundred. */
const photosShown = 6

/** One page of the releases with photos, newest first. Walks the index of documents with photos, whatever else there is. */
export async function listMedia(locale: Locale, page: Page, size = 12): Promise<MediaList> {
  const isUp = page !== null && 'after' in page
  const rows = await releasesWithPhotos(locale, page, size + 1)
  const shown = rows.slice(0, size)
  const releases = isUp ? shown.toReversed() : shown
  const hasMore = rows.length > size
  return {
    releases,
    newer: (isUp ? hasMore : page) ? cursorOf(releases[0]) : null,
    older: isUp || hasMore ? cursorOf(releases.at(-1)) : null,
  }
}

const cursorOf = (release: MediaRelease | undefined) =>
  release ? encodeCursor({ at: release.firstPublishedAt, documentId: release.documentId }) : null

function releasesWithPhotos(locale: Locale, page: Page, count: number) {
  const [where, way] = placeOf(page)
  return newsroom.$queryRaw<MediaRelease[]>`
    SELECT l."documentId", l.locale, l.path, l.year, l.sequence, split_part(l.path, '/', 5) AS slug, e.headline,
      l."firstPublishedAt",
      jsonb_path_query_array(e.photos, ${`$[0 to ${photosShown - 1}]`}::jsonpath) AS photos,
      greatest(jsonb_array_length(e.photos) - ${photosShown}, 0) AS more
    FROM newsroom."LiveDocument" l JOIN newsroom."PublishedEdition" e ON e.id = l."editionId"
    WHERE l.locale = ${locale} AND l."hasPhotos" AND l."withdrawnAt" IS NULL ${where}
    ORDER BY l."firstPublishedAt" ${way}, l."documentId" ${way} LIMIT ${count}`
}

function placeOf(page: Page): [Prisma.Sql, Prisma.Sql] {
  const beyond = (side: '<' | '>', { at, documentId }: Cursor) =>
    Prisma.sql`AND (l."firstPublishedAt", l."documentId") ${Prisma.raw(side)} (${at}, ${documentId}::uuid)`
  if (!page) return [Prisma.empty, Prisma.sql`DESC`]
  return 'after' in page
    ? [beyond('>', page.after), Prisma.sql`ASC`]
    : [beyond('<', page.before), Prisma.sql`DESC`]
}
