// Who pastes a whole text over another hands its ids out again, one after the other, to whatever comes. Here the ids go back to
// the words that had them, so that translations, comments and other people's changes stay with their paragraphs.
import { newBlockId, type Block, type RichText } from '#lib/rich-text/schema.ts'
import { matchBlocks } from './match-blocks.ts'

const idOf = ({ attrs }: Block) => attrs.id
const withId = (block: Block, id: string) =>
  (id === idOf(block) ? block : { ...block, attrs: { ...block.attrs, id } }) as Block

/**
 * The new text with the ids of the old one where its words are. Untouched unless an id that both have stands on other words while
 * its own stand under another id that both have: whatever else people do to a text leaves ids where they are.
 */
export function withIdsOfWords(before: RichText, after: RichText): RichText {
  const [old, now] = [before.content, after.content]
  const [had, has] = [new Set(old.map(idOf)), new Set(now.map(idOf))]
  const former = new Map(
    [...matchBlocks(old, now).beforeOf].map(([at, then]) => [at, idOf(old[then]!)] as const),
  )
  const isShifted = [...former].some(
    ([at, id]) => id !== idOf(now[at]!) && has.has(id) && had.has(idOf(now[at]!)),
  )
  if (!isShifted) return after
  const given = new Set(former.values())
  const free = now.map(idOf).filter((id) => !given.has(id) && !had.has(id))
  const content = now.map((block, at) => {
    const id = former.get(at)
    if (id !== undefined) return withId(block, id)
    // Its own id belongs to other words; one that nobody had before says nothing wrong.
    if (!had.has(idOf(block))) return withId(block, free.splice(free.indexOf(idOf(block)), 1)[0]!)
    return given.has(idOf(block)) ? null : block
  })
  return {
    ...after,
    content: content.map((block, at) => block ?? withId(now[at]!, free.shift() ?? newBlockId())),
  }
}
