import { cleanRichText } from '#lib/rich-text/clean-rich-text.ts'
import type { Block, RichText } from '#lib/rich-text/schema.ts'
import { blockKey, type Choices, type Clash, orderKey } from './clash.ts'
import { type Item, mergeList } from './merge-list.ts'

type Bodies = { base: RichText; mine: RichText; theirs: RichText }
type MergedBody = { body: RichText; clashes: Clash[]; taken: string[] }

/** Blocks are known by their ids, whoever moved them where. */
export function mergeBody({ base, mine, theirs }: Bodies, choices: Choices): MergedBody {
  const order = choices[orderKey]
  const merged = mergeList(
    { base: itemsOf(base), mine: itemsOf(mine), theirs: itemsOf(theirs) },
    {
      same: sameBlock,
      chosen: (id, m, t) => chosenBlock(choices[blockKey(id)], m, t),
      chosenOrder: order === 'mine' || order === 'theirs' ? order : undefined,
    },
  )
  const clashes: Clash[] = merged.clashes.map((clash) => ({
    is: 'block',
    key: blockKey(clash.id),
    mine: clash.mine ?? null,
    theirs: clash.theirs ?? null,
  }))
  if (merged.ordersClash) clashes.push({ is: 'order', key: orderKey })
  const blocks = merged.items.flatMap(({ id, value }) => withSecond(id, value, mine, choices))
  return {
    // Each removed what the other left: an empty paragraph remains, since a body has at least one block.
    body: { type: 'doc', content: blocks.length > 0 ? blocks : [emptyLike(base)] },
    clashes,
    taken: [...merged.taken.map(blockKey), ...(isMoved(mine, blocks) ? [orderKey] : [])],
  }
}

/** Whether blocks that are in both stand in another order. */
function isMoved(mine: RichText, blocks: Block[]) {
  const [one, other] = [mine.content, blocks].map((all) => all.map(({ attrs }) => attrs.id))
  const [there, here] = [new Set(other), new Set(one)]
  return one!.filter((id) => there.has(id)).join() !== other!.filter((id) => here.has(id)).join()
}

const itemsOf = ({ content }: RichText): Item<Block>[] =>
  content.map((block) => ({ id: block.attrs.id, value: block }))

function chosenBlock(choice: Choices[string] | undefined, mine?: Block, theirs?: Block) {
  if (choice === 'mine') return { from: 'mine' as const, value: mine }
  if (choice === 'theirs' || (typeof choice === 'object' && 'both' in choice))
    return { from: 'theirs' as const, value: theirs }
  return undefined
}

/** Both were wanted: mine follows theirs, under an id of its own. */
function withSecond(id: string, block: Block, { content }: RichText, choices: Choices): Block[] {
  const choice = choices[blockKey(id)]
  const mine = content.find(({ attrs }) => attrs.id === id)
  if (typeof choice !== 'object' || !('both' in choice) || !mine) return [block]
  return [block, { ...mine, attrs: { ...mine.attrs, id: choice.both } } as Block]
}

const emptyLike = ({ content }: RichText): Block => ({
  type: 'paragraph',
  attrs: { id: content[0]!.attrs.id },
})

const exact = new WeakMap<Block, string>()

/** As it is saved, whatever the order of keys: jsonb does not keep it, and what is typed is cleaned only by a save. */
export function exactBlock(block: Block): string {
  const known = exact.get(block)
  if (known) return known
  const [cleaned] = cleanRichText({ type: 'doc', content: [block] }).content
  const made = JSON.stringify(cleaned, (_, value) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
  exact.set(block, made)
  return made
}

export const sameBlock = (one: Block, other: Block) => exactBlock(one) === exactBlock(other)
