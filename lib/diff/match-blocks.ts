// Which block of the new text is which of the old one. An id says so, unless its words say otherwise: who pastes a whole text
// over another gives the old ids, one after the other, to whatever comes. So equal words come first, then an id whose words are
// alike, then likeness alone.
import type { Block } from '#lib/rich-text/schema.ts'
import { canDiffer } from './diff-node.ts'
import { countedOnce, likeness, textOf } from './likeness.ts'
import { exactly } from './match-parts.ts'

export type Matches = {
  /** By place in the old text, the place in the new one. */
  afterOf: Map<number, number>
  beforeOf: Map<number, number>
}

/** An id is believed when so much of the words stayed; likeness alone has to be greater. */
const believed = 0.3
const alike = 0.5
/** So far from where a block stood is its like looked for. */
const nearest = 8

const wordsOf = (block: Block) => exactly({ ...block, attrs: { ...block.attrs, id: undefined } })

export function matchBlocks(before: readonly Block[], after: readonly Block[]): Matches {
  const matches: Matches = { afterOf: new Map(), beforeOf: new Map() }
  const match = (one: number, other: number) => {
    matches.afterOf.set(one, other)
    matches.beforeOf.set(other, one)
  }
  const countOf = countedOnce<Block>(textOf)
  const places = new Map(after.map(({ attrs: { id } }, at) => [id, at]))
  const sameId = before.flatMap(({ attrs: { id } }, one) => {
    const other = places.get(id)
    return other === undefined ? [] : [[one, other] as const]
  })
  const isFree = ([one, other]: readonly [number, number]) =>
    !matches.afterOf.has(one) &&
    !matches.beforeOf.has(other) &&
    canDiffer(before[one]!, after[other]!)

  for (const [one, other] of sameId)
    if (exactly(before[one]) === exactly(after[other])) match(one, other)
  for (const [one, other] of equalWords(before, after, matches)) match(one, other)
  for (const [one, other] of sameId)
    if (isFree([one, other]) && likeness(countOf(before[one]!), countOf(after[other]!)) >= believed)
      match(one, other)
  matchAlike(before, after, matches, match, countOf)
  for (const pair of sameId) if (isFree(pair)) match(...pair)
  return matches
}

/** Blocks with the same words under other ids, the first with the first. Empty ones say nothing. */
function equalWords(before: readonly Block[], after: readonly Block[], matches: Matches) {
  const waiting = new Map<string, number[]>()
  for (const [other, block] of after.entries()) {
    if (matches.beforeOf.has(other) || textOf(block).trim() === '') continue
    const words = wordsOf(block)
    waiting.set(words, [...(waiting.get(words) ?? []), other])
  }
  return before.flatMap((block, one) => {
    if (matches.afterOf.has(one)) return []
    const other = waiting.get(wordsOf(block))?.shift()
    return other === undefined ? [] : [[one, other] as const]
  })
}

type Count = ReturnType<typeof countedOnce<Block>>

/** What is left is matched with the likest of the next few that are left too. */
function matchAlike(
  before: readonly Block[],
  after: readonly Block[],
  matches: Matches,
  match: (one: number, other: number) => void,
  countOf: Count,
) {
  const free = after.flatMap((block, at) =>
    matches.beforeOf.has(at) || block.type === 'figure' ? [] : [at],
  )
  let start = 0
  for (const [one, block] of before.entries()) {
    if (matches.afterOf.has(one) || block.type === 'figure') continue
    const scores = free
      .slice(start, start + nearest)
      .map((other) =>
        canDiffer(block, after[other]!) ? likeness(countOf(block), countOf(after[other]!)) : 0,
      )
    const best = scores.indexOf(Math.max(...scores))
    if (best < 0 || scores[best]! < alike || countOf(block).total === 0) continue
    match(one, free[start + best]!)
    free.splice(start + best, 1)
    start = Math.max(0, start + best - 2)
  }
}
