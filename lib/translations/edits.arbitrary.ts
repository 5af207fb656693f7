// What people do to a text, for property tests: words, dress, kinds, moves, insertions, removals, divisions and mergers of
// blocks, and pastes over the whole.
import fc from 'fast-check'
import { idOf } from '#lib/merge/some-texts.arbitrary.ts'
import type { ReleaseText } from '#lib/releases/schema.ts'
import type { Block, RichText } from '#lib/rich-text/schema.ts'

const kinds = [
  'write',
  'comma',
  'dress',
  'retype',
  'remove',
  'insert',
  'move',
  'divide',
  'join',
  'paste',
  'field',
] as const
export type Edit = { do: (typeof kinds)[number]; at: number; to: number }

const nat = fc.nat({ max: 1000 })
const edit = fc.record({ do: fc.constantFrom(...kinds), at: nat, to: nat })
export const anyEdits = fc.array(edit, { maxLength: 8 })

// Words that no two paragraphs share by chance.
const words = (seed: string) =>
  Array.from({ length: 7 }, (_, at) => `${seed}${'ابتثجحخ'[at]}كلمة`).join(' ')

const paragraph = (id: string, text: string): Block => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text }],
})

/** A text of some paragraphs, the blocks under ids and with words of their own. */
export const anyBlocks = fc
  .integer({ min: 1, max: 7 })
  .map((count) => Array.from({ length: count }, (_, n) => paragraph(idOf(n), words(`م${n}`))))

type Line = Extract<Block, { type: 'paragraph' | 'heading' }>
const isLine = (block: Block | undefined): block is Line =>
  block?.type === 'paragraph' || block?.type === 'heading'
const textIn = ({ content = [] }: Line) =>
  content.map((run) => (run.type === 'text' ? run.text : ' ')).join('')
const withText = (block: Line, text: string) =>
  ({ ...block, content: [{ type: 'text', text }] }) as Block

function change(block: Block, made: Edit, count: number): Block {
  if (!isLine(block)) return block
  if (made.do === 'write') return withText(block, words(`ك${count}`))
  if (made.do === 'comma') return withText(block, textIn(block).replace(/ |$/, '، '))
  if (made.do === 'dress')
    return {
      ...block,
      content: [{ type: 'text', text: textIn(block), marks: [{ type: 'strong' }] }],
    }
  const { id } = block.attrs
  return block.type === 'paragraph'
    ? { type: 'heading', attrs: { id, level: 2 }, content: block.content }
    : { type: 'paragraph', attrs: { id }, content: block.content }
}

/** The whole text pasted over itself with a new beginning: ids go in their order to whatever comes. */
function pastedOver(content: Block[], count: number): Block[] {
  const come = [paragraph(idOf(count, 'p'), words(`ل${count}`)), ...content]
  return come.map((block, at) => {
    const id = content[at]?.attrs.id ?? idOf(count, 'q')
    return { ...block, attrs: { ...block.attrs, id } } as Block
  })
}

function bodyAfter(body: RichText, made: Edit, count: number): RichText {
  const content = [...body.content]
  const place = made.at % content.length
  const block = content[place]!
  const following = content[place + 1]
  if (made.do === 'paste') return { type: 'doc', content: pastedOver(content, count) }
  if (made.do === 'remove') {
    if (content.length > 1) content.splice(place, 1)
  } else if (made.do === 'insert')
    content.splice(place + 1, 0, paragraph(idOf(count, 'n'), words(`ج${count}`)))
  else if (made.do === 'move') {
    content.splice(place, 1)
    content.splice(made.to % (content.length + 1), 0, block)
  } else if (made.do === 'divide' && isLine(block)) {
    const all = textIn(block).split(' ')
    const cut = 1 + (made.to % Math.max(all.length - 1, 1))
    if (cut < all.length)
      content.splice(
        place,
        1,
        withText(block, all.slice(0, cut).join(' ')),
        paragraph(idOf(count, 'd'), all.slice(cut).join(' ')),
      )
  } else if (made.do === 'join' && isLine(block) && isLine(following))
    content.splice(place, 2, withText(block, `${textIn(block)} ${textIn(following)}`))
  else content[place] = change(block, made, count)
  return { type: 'doc', content }
}

export const afterEdits = (text: ReleaseText, edits: Edit[]) =>
  edits.reduce(
    (former, made, count) =>
      made.do === 'field'
        ? { ...former, headline: `عنوان ${count}` }
        : { ...former, body: bodyAfter(former.body, made, count) },
    text,
  )
