// The ranked part of the results: the newest releases that have what is asked for in the head or anywhere, the best first.
import type { SearchQuery } from '#lib/search/query/search-query.ts'
import type { Moment, SearchCursor } from './cursor.ts'
import { ask } from './db.ts'
import { rankStatement } from './rank-statement.ts'

export type RankedRow = Moment & { score: number }

export type Ranked = {
  /** One more than a page has, when there are more. */
  rows: RankedRow[]
  /** The last one of the page before the page before. */
  before: RankedRow | null
  total: number
  /** There may be more, older ones. */
  isHeadCut: boolean
  isTextCut: boolean
  /** How many were looked at for their text. */
  byText: number
  /** The oldest that were looked at. */
  headFloor: Moment | null
  textFloor: Moment | null
  facets: Record<string, number>
}

/** Conditions that narrow what is looked at to the newest; null looks at everything. */
export type Windows = { head: string | null; text: string | null }

const both = (condition: string | null, other: string | null) =>
  condition && other ? `(${condition}) & ${other}` : condition

/** The results after the cursor's last one; its division, when it has one, is kept. */
export async function rank(
  query: SearchQuery,
  windows: Windows,
  cursor: SearchCursor,
  size: number,
  isFirst: boolean,
): Promise<Ranked> {
  const { condition, headCondition, phrase, headline, exact, inOrder, any } = query
  const { asOf, head, text, last } = cursor
  const placeOf = (moment: Moment | null) => [moment?.at ?? null, moment?.id ?? null]
  const [ranked] = await ask<Ranked>(rankStatement(phrase !== null), [
    both(condition, phrase),
    both(headCondition, windows.head),
    both(condition, windows.text),
    size + 1,
    both(headline, phrase),
    exact,
    inOrder,
    any,
    asOf,
    ...placeOf(head),
    ...placeOf(text),
    last?.score ?? null,
    ...placeOf(last),
    isFirst,
    phrase,
  ])
  return ranked!
}
