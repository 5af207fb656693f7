// The body of a document: a list of blocks, as ProseMirror JSON, and nothing that is not named
// here. A block's id survives edits and is shared by the languages of a release: it is how a
// translation knows which paragraph it answers. The text may change freely, an id never does.
import { z } from 'zod'
import { inline } from './inline.ts'
import { textRunsOf } from './lines.ts'
import type { Nested } from './lines.ts'

export type { Inline, Mark } from './inline.ts'

export const mostBlocks = 2000
const mostTextBytes = 200_000

export const blockId = z.string().regex(/^[a-z0-9]{8}$/)

const attrs = z.strictObject({ id: blockId })
const words = z.array(inline).max(5000).optional()
const line = z.strictObject({ type: z.literal('paragraph'), content: words })
const lines = z.array(line).min(1).max(200)

const listType = z.enum(['bulletList', 'orderedList'])
const innerItem = z.strictObject({ type: z.literal('listItem'), content: lines })
const innerList = z.strictObject({ type: listType, content: z.array(innerItem).min(1).max(500) })
const item = z.strictObject({
  type: z.literal('listItem'),
  content: z
    .array(z.union([line, innerList]))
    .min(1)
    .max(200)
    .refine(([first]) => first?.type === 'paragraph', 'item_without_line'),
})

const cell = z.strictObject({ type: z.enum(['tableCell', 'tableHeader']), content: lines })
const row = z.strictObject({
  type: z.literal('tableRow'),
  content: z.array(cell).min(1).max(30),
})

const paragraph = z.strictObject({ type: z.literal('paragraph'), attrs, content: words })
const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: attrs.extend({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: words,
})
const quote = z.strictObject({
  type: z.literal('quote'),
  attrs: attrs.extend({ speaker: z.string().max(200) }),
  content: lines,
})
const list = z.strictObject({ type: listType, attrs, content: z.array(item).min(1).max(500) })
const figure = z.strictObject({
  type: z.literal('figure'),
  attrs: attrs.extend({ assetId: z.guid() }),
})
const table = z.strictObject({
  type: z.literal('table'),
  attrs,
  content: z.array(row).min(1).max(500),
})

const block = z.discriminatedUnion('type', [paragraph, heading, quote, list, figure, table])
export type Block = z.infer<typeof block>
export type Line = z.infer<typeof line>
export type ListItem = z.infer<typeof item>
export type TableRow = z.infer<typeof row>

type Doc = { content: { attrs: { id: string } }[] }
const idsDiffer = ({ content }: Doc) =>
  new Set(content.map(({ attrs: { id } }) => id)).size === content.length

const textBytes = (doc: Nested) => new TextEncoder().encode(textRunsOf(doc).join('')).length

export const richText = z
  .strictObject({ type: z.literal('doc'), content: z.array(block).min(1).max(mostBlocks) })
  .refine(idsDiffer, 'block_id_twice')
  .refine((doc) => textBytes(doc) <= mostTextBytes, 'text_too_long')
export type RichText = z.infer<typeof richText>

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'

export const newBlockId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => letters[byte % 36]).join('')

export const emptyRichText = (): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', attrs: { id: newBlockId() } }],
})
