// The results behind the ranked ones: everything else that matches, newest first.
import type { SearchQuery } from '#lib/search/query/search-query.ts'
import type { Moment, SearchCursor } from './cursor.ts'
import { ask } from './db.ts'
import { mostByHead } from './rank-statement.ts'
import { newestOf } from './window.ts'

// Those that were ranked for their head are no hits again.
const statement = `
  WITH matching AS MATERIALIZED (
    SELECT "releaseId", "firstPublishedAt" FROM newsroom."SearchEntry" WHERE text @@ $1::tsquery
  ), rest AS MATERIALIZED (
    SELECT * FROM matching WHERE ("firstPublishedAt", "releaseId") < ($2::timestamptz, $3::uuid)
    ORDER BY "firstPublishedAt" DESC, "releaseId" DESC LIMIT $4
  )
  SELECT to_char(r."firstPublishedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, r."releaseId" AS id,
    ($8::text IS NULL OR e.text @@ $8::tsquery) AND NOT (
      $7::text IS NOT NULL AND e.head @@ $7::tsquery
      AND ($5::timestamptz IS NULL OR (r."firstPublishedAt", r."releaseId") >= ($5::timestamptz, $6::uuid))) AS "isHit"
  FROM rest r JOIN newsroom."SearchEntry" e USING ("releaseId")
  ORDER BY r."firstPublishedAt" DESC, r."releaseId" DESC`

export type Followed = {
  rows: Moment[]
  /** Where to look on, when that may find more. */
  scanned: Moment | null
}

type Row = Moment & { isHit: boolean }

const mostRounds = 2

export async function follow(
  query: SearchQuery,
  cursor: SearchCursor,
  after: Moment,
  size: number,
  { share, all }: { share: number; all: number },
): Promise<Followed> {
  const rows: Moment[] = []
  const most = size + mostByHead
  let from = after
  for (let round = 0; round < mostRounds; round++) {
    const scanned = await scan(query, cursor, from, most, { share, all })
    rows.push(...scanned.filter(({ isHit }) => isHit))
    const isEnd = scanned.length < most
    if (rows.length > size || (rows.length === size && !isEnd))
      return { rows: rows.slice(0, size), scanned: rows[size - 1]! }
    if (isEnd) return { rows, scanned: null }
    from = scanned.at(-1)!
  }
  return { rows, scanned: from }
}

/** The next so many matches; fewer only when there are no more. */
async function scan(
  { condition, headCondition, phrase }: SearchQuery,
  { head }: SearchCursor,
  after: Moment,
  most: number,
  { share, all }: { share: number; all: number },
): Promise<Row[]> {
  for (const times of [1, 16, Infinity]) {
    const window = await newestOf(share, all, most, after.at, times)
    const rows = await ask<Row>(statement, [
      window ? `(${condition}) & ${window}` : condition,
      after.at,
      after.id,
      most,
      head?.at ?? null,
      head?.id ?? null,
      headCondition,
      phrase,
    ])
    if (!window || rows.length === most) return rows
  }
  return []
}
