// Which releases match a query, in order, a page of them.
import type { SearchQuery } from '#lib/search/query/search-query.ts'
import type { KnownWords } from '#lib/search/query/choose-readings.ts'
import { decodeSearchCursor, encodeSearchCursor, type Moment, type SearchCursor } from './cursor.ts'
import { follow, type Followed } from './follow.ts'
import { mostByHead, mostByText } from './rank-statement.ts'
import { rank, type Ranked, type Windows } from './rank.ts'
import { newestOf, notOlderThan, shareOf } from './window.ts'

export type Asked = {
  query: SearchQuery
  filters: string[]
  known: KnownWords
  page: string | undefined
  size: number
}

export type FoundReleases = Pick<Ranked, 'total' | 'facets'> & {
  rows: { id: string; score: number }[]
  isTotalExact: boolean
  next: string | null
  previous: string | null
}

/** Clocks of two machines differ. */
const clockDifference = 60_000

const firstCursor = (): SearchCursor => ({
  asOf: new Date(Date.now() + clockDifference).toISOString(),
  head: null,
  text: null,
  last: null,
})

export async function findReleases(asked: Asked): Promise<FoundReleases> {
  const given = decodeSearchCursor(asked.page)
  const { ranked, cursor } = given ? await again(asked, given) : await divide(asked)
  const { size } = asked
  const isBehind = cursor.last !== null && cursor.last.score === null
  const best = isBehind ? [] : ranked.rows.slice(0, size)
  const isMoreRanked = !isBehind && ranked.rows.length > size
  const rest = best.length < size ? await restOf(asked, cursor, size - best.length) : null
  const end = isMoreRanked ? best.at(-1)! : behind(rest ? rest.scanned : cursor.text)
  return {
    rows: [...best, ...(rest?.rows ?? []).map(({ id }) => ({ id, score: 0 }))],
    total: ranked.total,
    isTotalExact: cursor.text === null,
    facets: ranked.facets,
    next: end && encodeSearchCursor({ ...cursor, last: end }),
    previous:
      cursor.last && !isBehind ? encodeSearchCursor({ ...cursor, last: ranked.before }) : null,
  }
}

const behind = (moment: Moment | null) => moment && { ...moment, score: null }

/** The first page: looks as far back as needed, and says in the cursor how far that was. */
async function divide({ query, filters, known, size }: Asked) {
  const first = firstCursor()
  const all = known.get('*')?.inText ?? 0
  const shares = (['inHead', 'inText'] as const).map((count) =>
    shareOf(query.terms, filters, known, count),
  )
  for (const times of [1, 16, Infinity]) {
    const [head, text] = await Promise.all([
      newestOf(shares[0]!, all, mostByHead, first.asOf, times),
      newestOf(shares[1]!, all, mostByText, first.asOf, times),
    ])
    const ranked = await rank(query, { head, text }, first, size, true)
    // Half of what was hoped for is enough: what is older follows by date.
    if (text && ranked.byText < mostByText / 2 && !ranked.isTextCut) continue
    const cursor = {
      ...first,
      head: head || ranked.isHeadCut ? (ranked.headFloor ?? ranked.textFloor) : null,
      text: text || ranked.isTextCut ? ranked.textFloor : null,
    }
    return { ranked, cursor }
  }
  throw new Error('the last round looks at everything')
}

async function again({ query, size }: Asked, cursor: SearchCursor) {
  const windows: Windows = {
    head: cursor.head && notOlderThan(cursor.head.at),
    text: cursor.text && notOlderThan(cursor.text.at),
  }
  return { ranked: await rank(query, windows, cursor, size, false), cursor }
}

async function restOf(asked: Asked, cursor: SearchCursor, size: number): Promise<Followed> {
  if (!cursor.text) return { rows: [], scanned: null }
  const after = cursor.last?.score === null ? cursor.last : cursor.text
  const share = shareOf(asked.query.terms, asked.filters, asked.known, 'inText')
  const all = asked.known.get('*')?.inText ?? 0
  return follow(asked.query, cursor, after, size, { share, all })
}
