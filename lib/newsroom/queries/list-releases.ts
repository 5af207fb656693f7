import { Prisma } from '#generated/prisma/client.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { type Cursor, encodeCursor } from '../cursor.ts'
import { newsroom } from '../db.ts'
import { countAsked } from '../facets/count-asked.ts'
import { type Asked, askedOf, everything, type Span, spanOf } from '../facets/facet.ts'
import { alsoWith, past, withValue } from '../facets/walk.ts'
import type { Filters, Page } from '../route-query.ts'
import { type ReleaseRow, rowColumns } from './release-row.ts'

export type ReleaseList = {
  rows: ReleaseRow[]
  newer: string | null
  older: string | null
  /** How many there are on all pages; null when only a walk through all of them would tell. */
  total: number | null
}

type Walk = {
  locale: Locale
  lead: Asked
  others: Asked[]
  span: Span
  /** How far one page looks for releases that have several things in common, before it shows what it has and where to look on. */
  farthest: number
}

/** The newest releases that are live in a language. */
export const latestReleases = (locale: Locale, count: number, asked = everything) =>
  rowsOf(
    { locale, lead: asked, others: [], span: { year: 0, month: 0 }, farthest: count },
    null,
    count,
  )

/** One page of the archive or of a part of it, newest first, with the cursors of the pages around it. */
export async function listReleases(
  locale: Locale,
  page: Page,
  filters: Filters = {},
  { size = 20, farthest = 3000 } = {},
): Promise<ReleaseList> {
  const span = spanOf(filters)
  const [rarest, ...others] = await countAsked(locale, askedOf(filters), span)
  const walk: Walk = { locale, lead: rarest!, others, span, farthest }
  const rows = rarest!.count > 0 ? await rowsOf(walk, page, size + 1) : []
  const around =
    page && 'after' in page ? pageAbove(rows, size, page.after) : pageBelow(rows, size, page)
  const isAll = !page && !around.older
  const total = others.length === 0 ? rarest!.count : isAll ? around.rows.length : null
  if (others.length === 0 || around.rows.length === size || rarest!.count <= farthest)
    return { ...around, total }
  return { ...around, ...(await lookingOn(walk, page)), total: null }
}

// A page on which nothing is still has a way back.
function pageBelow(rows: ReleaseRow[], size: number, page: { before: Cursor } | null) {
  const shown = rows.slice(0, size)
  return {
    rows: shown,
    newer: page && (cursorOf(shown[0]) ?? encodeCursor(page.before)),
    older: rows.length > size ? cursorOf(shown.at(-1)) : null,
  }
}

function pageAbove(rows: ReleaseRow[], size: number, after: Cursor) {
  const shown = rows.slice(0, size).toReversed()
  return {
    rows: shown,
    newer: rows.length > size ? cursorOf(shown[0]) : null,
    older: cursorOf(shown.at(-1)) ?? encodeCursor(after),
  }
}

const cursorOf = (row: { firstPublishedAt: Date; documentId: string } | undefined) =>
  row ? encodeCursor({ at: row.firstPublishedAt, documentId: row.documentId }) : null

/** Where the walk of a page that found too little ended, unless it came to the end of the list. */
async function lookingOn(walk: Walk, page: Page) {
  const [end] = await newsroom.$queryRaw<Cursor[]>`
    SELECT f."firstPublishedAt" AS at, f."documentId" FROM newsroom."LiveFacet" f
    WHERE ${from(walk, page)} ORDER BY ${orderOf(page, 'f')} LIMIT 1 OFFSET ${walk.farthest - 1}`
  const further = end ? encodeCursor(end) : null
  return page && 'after' in page ? { newer: further } : { older: further }
}

const from = ({ locale, lead, span }: Walk, page: Page) => {
  const place = !page
    ? Prisma.empty
    : 'after' in page
      ? past('>', page.after)
      : past('<', page.before)
  return Prisma.sql`${withValue(locale, lead, span)} ${place}`
}

const orderOf = (page: Page, alias: 'f' | 'w') => {
  const way = page && 'after' in page ? 'ASC' : 'DESC'
  return Prisma.raw(`${alias}."firstPublishedAt" ${way}, ${alias}."documentId" ${way}`)
}

/** The walk is cut off at its farthest step, and no step is made that is not needed. */
const rowsOf = (walk: Walk, page: Page, count: number) => newsroom.$queryRaw<ReleaseRow[]>`
  WITH walked AS MATERIALIZED (
    SELECT f."documentId", f."firstPublishedAt" FROM newsroom."LiveFacet" f
    WHERE ${from(walk, page)} ORDER BY ${orderOf(page, 'f')} LIMIT ${walk.others.length > 0 ? walk.farthest : count}
  ), w AS MATERIALIZED (
    SELECT f."documentId", f."firstPublishedAt" FROM walked f WHERE ${alsoWith(walk.others)} LIMIT ${count}
  )
  SELECT ${rowColumns}
  FROM w JOIN newsroom."LiveDocument" l ON l."documentId" = w."documentId"
  JOIN newsroom."PublishedEdition" e ON e.id = l."editionId"
  ORDER BY ${orderOf(page, 'w')}`
