import { Prisma } from '#generated/prisma/client.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { type Cursor, encodeCursor } from '../cursor.ts'
import { newsroom } from '../db.ts'
import type { Page } from '../routes.ts'
import { type ReleaseRow, rowColumns } from './release-row.ts'

/** The newest releases that are live in a language. */
export const latestReleases = (locale: Locale, count: number) =>
  rowsOf(locale, Prisma.empty, Prisma.sql`DESC`, count)

export type ReleaseList = { rows: ReleaseRow[]; newer: string | null; older: string | null }

/** One page of the archive, newest first, with the cursors of the pages around it. */
export async function listReleases(locale: Locale, page: Page, size = 20): Promise<ReleaseList> {
  if (page && 'after' in page) return pageAfter(locale, page.after, size)
  const before = page?.before
  const rows = await rowsOf(locale, before ? past('<', before) : Prisma.empty, descending, size + 1)
  const shown = rows.slice(0, size)
  return {
    rows: shown,
    newer: before ? cursorOf(shown[0]) : null,
    older: rows.length > size ? cursorOf(shown.at(-1)) : null,
  }
}

async function pageAfter(locale: Locale, after: Cursor, size: number): Promise<ReleaseList> {
  const rows = await rowsOf(locale, past('>', after), Prisma.sql`ASC`, size + 1)
  const shown = rows.slice(0, size).toReversed()
  return {
    rows: shown,
    newer: rows.length > size ? cursorOf(shown[0]) : null,
    older: cursorOf(shown.at(-1)),
  }
}

const descending = Prisma.sql`DESC`

const past = (side: '<' | '>', { at, documentId }: Cursor) =>
  Prisma.sql`AND (l."firstPublishedAt", l."documentId") ${Prisma.raw(side)} (${at}, ${documentId}::uuid)`

const cursorOf = (row: ReleaseRow | undefined) =>
  row ? encodeCursor({ at: row.firstPublishedAt, documentId: row.documentId }) : null

const rowsOf = (locale: Locale, where: Prisma.Sql, order: Prisma.Sql, count: number) =>
  newsroom.$queryRaw<ReleaseRow[]>`
    SELECT ${rowColumns}
    FROM newsroom."LiveDocument" l JOIN newsroom."PublishedEdition" e ON e.id = l."editionId"
    WHERE l.locale = ${locale} AND l."editionId" IS NOT NULL ${where}
    ORDER BY l."firstPublishedAt" ${order}, l."documentId" ${order}
    LIMIT ${count}`
