// Counts as a table that any spreadsheet opens: RFC 4180, UTF-8 without a byte order mark, one row per day, page, language
// and referring site.
import { z } from 'zod'
import { Prisma } from '#generated/prisma/client.ts'
import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { csvLine } from '#lib/csv-line.ts'
import { db } from '#lib/db/desk.ts'
import { isoDay } from '#lib/i18n/dates.ts'
import { pathsOf, viewsWithin } from './scope.ts'
import type { Range } from './statistics.ts'

type Row = { day: Date; path: string; locale: string; referrer: string; views: number }
type Asked = { range: Range; releaseId: string | null; headings: string[] }

const rowsAtOnce = 5000

/** Line by line, so that a year of a large site needs no memory. Null without the right, or for what is no release. */
export async function writeCsvFor(actor: Actor, { range, releaseId, headings }: Asked) {
  if (!may(actor, 'statistics.read')) return null
  if (releaseId && !z.guid().safeParse(releaseId).success) return null
  return linesOf(range, releaseId ? await pathsOf(releaseId) : null, headings)
}

async function* linesOf(range: Range, paths: string[] | null, headings: string[]) {
  yield csvLine(headings)
  for (let last: Row | undefined; ;) {
    const rows: Row[] = await readRows(range, paths, last)
    if (rows.length > 0)
      yield rows
        .map(({ day, path, locale, referrer, views }) =>
          csvLine([isoDay(day), path, locale, referrer, String(views)]),
        )
        .join('')
    last = rows.at(-1)
    if (rows.length < rowsAtOnce) return
  }
}

const readRows = (range: Range, paths: string[] | null, last?: Row) => db.$queryRaw<Row[]>`
  SELECT day, path, locale, referrer, views FROM ${viewsWithin(range, paths)}
    AND ${
      last
        ? Prisma.sql`(day, path, locale, referrer) > (${last.day}::date, ${last.path}, ${last.locale}, ${last.referrer})`
        : Prisma.sql`TRUE`
    }
  ORDER BY day, path, locale, referrer LIMIT ${rowsAtOnce}`
