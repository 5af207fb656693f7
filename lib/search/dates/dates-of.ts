import type { Token } from '../tokens.ts'
import { datesIn, type WrittenDate } from './written-date.ts'

const between = /^[/.-]$/

/** The dates that a text writes, counted in its tokens. */
export function datesOf(text: string, tokens: readonly Token[]): WrittenDate[] {
  const joins = (at: number) =>
    between.test(text.slice(tokens[at]?.end, tokens[at + 1]?.start ?? 0))
  return datesIn(
    tokens.map(({ forms }) => forms[0] ?? ''),
    (at) => joins(at) && joins(at + 1),
  )
}
