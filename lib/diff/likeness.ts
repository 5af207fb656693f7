// How much two stretches of text have in common, from 0 to 1, by their words in any order. Quick, and good enough to tell a
// paragraph that was rewritten from one that is another.
import { textRunsOf, type Nested } from '#lib/rich-text/lines.ts'
import { plainSpelling } from './spelling.ts'

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}ـ]*/gu

/** How often each word stands in a text. */
export type WordCounts = { total: number; counts: Map<string, number> }

export function countWords(text: string): WordCounts {
  const counts = new Map<string, number>()
  const words = text.match(word) ?? []
  for (const one of words) {
    const key = plainSpelling(one)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return { total: words.length, counts }
}

export function sharedWords(one: WordCounts, other: WordCounts): number {
  const [few, many] = one.counts.size < other.counts.size ? [one, other] : [other, one]
  let shared = 0
  for (const [key, count] of few.counts) shared += Math.min(count, many.counts.get(key) ?? 0)
  return shared
}

export const likeness = (one: WordCounts, other: WordCounts) =>
  one.total + other.total === 0 ? 1 : (2 * sharedWords(one, other)) / (one.total + other.total)

export const textOf = (node: Nested) => textRunsOf(node).join(' ')

/** Counted once for each thing that is asked about. */
export function countedOnce<T extends object>(textOfOne: (one: T) => string) {
  const known = new WeakMap<T, WordCounts>()
  return (one: T) => {
    const counts = known.get(one) ?? countWords(textOfOne(one))
    known.set(one, counts)
    return counts
  }
}
