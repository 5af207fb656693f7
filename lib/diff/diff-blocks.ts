// What changed in a body: block by block, in the order of the new text. A block that went stands where it was; one that was
// moved stands where it is now, and its former place says that it has gone from there.
import type { Locale } from '#lib/i18n/locale.ts'
import type { Block, RichText } from '#lib/rich-text/schema.ts'
import { diffNode, isSameInside, type NodeDiff } from './diff-node.ts'
import { type Matches, matchBlocks } from './match-blocks.ts'
import { longestRise } from './sequence.ts'
import { diffMerge, diffSplit, partsOfSplit } from './split-and-merge.ts'

export type BlockDiff = {
  /** Of the block as it is now, or was when it is gone. */
  id: string
  is: 'same' | 'changed' | 'added' | 'removed' | 'split' | 'merged' | 'left'
  /** Where its new place is, seen from the former one. */
  moved: 'up' | 'down' | null
  /** Kinds of block that differ, such as a paragraph that became a heading. */
  retyped: { from: string; to: string } | null
  before: Block[]
  after: Block[]
  /** One for each block after a split or before a merger, otherwise one. */
  content: NodeDiff[]
}

const kindOf = ({ type, attrs }: Block) => ('level' in attrs ? `${type}${attrs.level}` : type)

const retypedOf = (before: Block, after: Block) =>
  kindOf(before) === kindOf(after) ? null : { from: kindOf(before), to: kindOf(after) }

const whole = (block: Block, is: 'added' | 'removed'): BlockDiff => ({
  id: block.attrs.id,
  is,
  moved: null,
  retyped: null,
  before: is === 'removed' ? [block] : [],
  after: is === 'added' ? [block] : [],
  content: [{ is, node: block }],
})

type Moves = Map<number, 'up' | 'down'>

/** Blocks whose place among those that stayed is another, by their place in the new text. */
function movesOf({ beforeOf }: Matches): Moves {
  const order = [...beforeOf].toSorted(([one], [other]) => one - other)
  const stayed = longestRise(order.map(([, before]) => before))
  const kept = order.filter((_, at) => stayed.has(at))
  return new Map(
    order.flatMap(([after, before], at): [number, 'up' | 'down'][] => {
      if (stayed.has(at)) return []
      const isAbove = kept.some(([other, former]) => other > after && former < before)
      return [[after, isAbove ? 'up' : 'down']]
    }),
  )
}

class Comparison {
  readonly rows: BlockDiff[] = []
  readonly #before: readonly Block[]
  readonly #after: readonly Block[]
  readonly #locale: Locale
  readonly #matches: Matches
  readonly #moves: Moves
  /** Old blocks that have been told. */
  #told = 0

  constructor(before: readonly Block[], after: readonly Block[], locale: Locale) {
    this.#before = before
    this.#after = after
    this.#locale = locale
    this.#matches = matchBlocks(before, after)
    this.#moves = movesOf(this.#matches)
  }

  run() {
    for (let at = 0; at < this.#after.length;) at += this.#tell(at)
    this.#tellGone(this.#before.length)
    return this.rows
  }

  /** Tells the new block at a place; answers how many new blocks that took. */
  #tell(at: number): number {
    const block = this.#after[at]!
    const former = this.#matches.beforeOf.get(at)
    if (former === undefined) {
      this.#tellGone(this.#nextThatStayed())
      this.rows.push(whole(block, 'added'))
      return 1
    }
    const moved = this.#moves.get(at) ?? null
    if (!moved) this.#tellGone(former)
    const old = this.#before[former]!
    const taken = moved ? null : this.#tellSplitOrMerger(at, former)
    if (taken !== null) return taken
    if (!moved) this.#told = former + 1
    // Only blocks that can be compared are matched.
    const content = diffNode(old, block, this.#locale)!
    const retyped = retypedOf(old, block)
    this.rows.push({
      id: block.attrs.id,
      is: isSameInside(content) && !retyped ? 'same' : 'changed',
      moved,
      retyped,
      before: [old],
      after: [block],
      content: [content],
    })
    return 1
  }

  #tellSplitOrMerger(at: number, former: number): number | null {
    const { beforeOf, afterOf } = this.#matches
    const [old, block] = [this.#before[former]!, this.#after[at]!]
    const followers = stretchOfFree(this.#after, at, beforeOf)
    const parts = partsOfSplit(old, block, followers)
    const common = { id: block.attrs.id, moved: null, retyped: retypedOf(old, block) }
    if (parts > 0) {
      const after = this.#after.slice(at, at + parts + 1)
      const content = diffSplit(old, after, this.#locale)
      this.rows.push({ ...common, is: 'split', before: [old], after, content })
      this.#told = former + 1
      return parts + 1
    }
    const sources = partsOfSplit(block, old, stretchOfFree(this.#before, former, afterOf))
    if (sources === 0) return null
    const before = this.#before.slice(former, former + sources + 1)
    const content = diffMerge(before, block, this.#locale)
    this.rows.push({ ...common, is: 'merged', before, after: [block], content })
    this.#told = former + sources + 1
    return 1
  }

  /** Where the next old block stands that is told with the new one that answers it. */
  #nextThatStayed() {
    let next = this.#told
    for (; next < this.#before.length; next += 1) {
      const now = this.#matches.afterOf.get(next)
      if (now !== undefined && !this.#moves.has(now)) break
    }
    return next
  }

  /** Old blocks up to a place that have no match, or one elsewhere. */
  #tellGone(end: number) {
    for (; this.#told < end; this.#told += 1) {
      const old = this.#before[this.#told]!
      const now = this.#matches.afterOf.get(this.#told)
      if (now === undefined) this.rows.push(whole(old, 'removed'))
      else if (this.#moves.has(now))
        this.rows.push({
          ...whole(old, 'removed'),
          id: this.#after[now]!.attrs.id,
          is: 'left',
          moved: this.#moves.get(now)!,
        })
    }
  }
}

/** The blocks after a place that answer no other, as far as they follow each other. */
function stretchOfFree(blocks: readonly Block[], at: number, matched: Map<number, number>) {
  let end = at + 1
  while (end < blocks.length && end - at <= 8 && !matched.has(end)) end += 1
  return blocks.slice(at + 1, end)
}

export const diffBlocks = (before: RichText, after: RichText, locale: Locale = 'ar'): BlockDiff[] =>
  new Comparison(before.content, after.content, locale).run()

export const isChanged = ({ is, moved }: BlockDiff) => is !== 'same' || moved !== null
