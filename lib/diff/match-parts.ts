// Which items of a list, rows of a table or lines of a quote answer each other, in their order. They have no ids: equal ones
// are matched first, and between them those that are alike.
import type { Nested } from '#lib/rich-text/lines.ts'
import { countedOnce, likeness, textOf } from './likeness.ts'
import { compareSequences } from './sequence.ts'

export type Pair<T> = { before: T | null; after: T | null }

const nearest = 6
const alike = 0.4

/** The same text whatever the order of keys in it: jsonb does not keep it. */
export const exactly = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )

export function matchParts<T extends Nested>(
  before: readonly T[],
  after: readonly T[],
  countOf = countedOnce<T>(textOf),
): Pair<T>[] {
  const pairs: Pair<T>[] = []
  let [from, to] = [0, 0]
  let gone: T[] = []
  for (const { is, count } of compareSequences(before.map(exactly), after.map(exactly))) {
    if (is === 'removed') gone = before.slice(from, (from += count))
    else if (is === 'added') {
      pairs.push(...matchGap(gone, after.slice(to, (to += count)), countOf))
      gone = []
    } else {
      pairs.push(...gone.map((one) => ({ before: one, after: null })))
      gone = []
      for (let at = 0; at < count; at += 1)
        pairs.push({ before: before[from + at]!, after: after[to + at]! })
      from += count
      to += count
    }
  }
  return [...pairs, ...gone.map((one) => ({ before: one, after: null }))]
}

type Count<T> = ReturnType<typeof countedOnce<T & object>>

/** One for one when as many came as went; otherwise each with the first of the next few that is like it. */
function matchGap<T extends Nested>(gone: T[], come: T[], countOf: Count<T>): Pair<T>[] {
  if (gone.length === come.length) return gone.map((one, at) => ({ before: one, after: come[at]! }))
  const pairs: Pair<T>[] = []
  let next = 0
  for (const one of gone) {
    const window = come.slice(next, next + nearest)
    const found = window.findIndex((other) => likeness(countOf(one), countOf(other)) >= alike)
    if (found >= 0) {
      pairs.push(...window.slice(0, found).map((other) => ({ before: null, after: other })))
      pairs.push({ before: one, after: window[found]! })
      next += found + 1
    } else pairs.push({ before: one, after: null })
  }
  return [...pairs, ...come.slice(next).map((other) => ({ before: null, after: other }))]
}
