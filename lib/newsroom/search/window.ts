// The commonest words stand in a third of all releases. Nobody reads them all and none of them is ranked: enough of the newest
// that match are looked at, and how far back that is follows from how many releases have the words.
import { officeTimeZone } from '#lib/i18n/dates.ts'
import { coverOf } from '#lib/search/dates/date-cover.ts'
import type { KnownWords } from '#lib/search/query/choose-readings.ts'
import type { Term } from '#lib/search/query/term.ts'
import { ask } from './db.ts'
import { anyOf } from './filters.ts'

/** So many matches are looked at wherever they stand in time. */
const few = 4000

/** Nothing is known of a word that is still being typed. */
const shareOfBeginning = 0.1

type Count = 'inText' | 'inHead'

/** The share of all releases that match, were words independent of each other. */
export function shareOf(terms: Term[], filters: string[], known: KnownWords, count: Count): number {
  const all = known.get('*')?.inText ?? 0
  if (all === 0) return 0
  const shareOfLexeme = (lexeme: string) => (known.get(rowOf(lexeme))?.[count] ?? 0) / all
  const shares = terms.map(({ ways, beginnings }) =>
    beginnings.length > 0
      ? shareOfBeginning
      : // The ways to write one thing occur together, so the commonest tells more than their sum.
        Math.max(...ways.map((way) => Math.min(...way.map(shareOfLexeme)))),
  )
  const narrowed = filters
    .map((filter) => [...filter.matchAll(/'([^']+)'/g)].map(([, lexeme]) => shareOfLexeme(lexeme!)))
    .map((parts) => parts.reduce((sum, share) => sum + share, 0))
  return [...shares, ...narrowed].reduce((product, share) => product * Math.min(1, share), 1)
}

/** Stems are listed bare, everything else under its lexeme. */
export const rowOf = (lexeme: string) => lexeme.replace(/^=/, '')

const day = new Intl.DateTimeFormat('en-CA', { timeZone: officeTimeZone })
export const officeDay = (time: string | Date) => day.format(new Date(time))

/**
 * The condition that leaves about `enough` matches, the newest before a moment; null when no such condition is needed.
 * `times` is how much farther back than expected.
 */
export async function newestOf(
  share: number,
  all: number,
  enough: number,
  before: string,
  times = 1,
): Promise<string | null> {
  if (share * all <= few) return null
  const back = Math.ceil((enough * 1.3 * times) / share)
  if (back >= all * 0.8) return null
  const rows = await ask<{ at: Date }>(
    `SELECT "firstPublishedAt" AS at FROM newsroom."SearchEntry" WHERE "firstPublishedAt" <= $1
     ORDER BY "firstPublishedAt" DESC, "releaseId" DESC OFFSET $2 LIMIT 1`,
    [before, back],
  )
  return rows[0] ? anyOf(coverOf({ from: officeDay(rows[0].at) })) : null
}

/** The condition that leaves what is not older than a moment. */
export const notOlderThan = (at: string) => anyOf(coverOf({ from: officeDay(at) }))
