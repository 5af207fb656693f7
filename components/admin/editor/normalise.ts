// What the editor holds, as what is saved: ids and the few attributes of lib/rich-text, without
// directions, empty lists of marks, spans of cells, or a third level of lists.
import type { JSONContent } from '@tiptap/core'
import type { Inline, Mark } from '#lib/rich-text/inline.ts'
import type { Block, Line, ListItem, RichText, TableRow } from '#lib/rich-text/schema.ts'

// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u001f\u007f]|\p{Cs}/gu

const markOf = ({ type, attrs }: { type: string; attrs?: Record<string, unknown> }) =>
  (type === 'link' ? { type, attrs: { href: attrs?.href } } : { type }) as Mark

function inlineOf({ type, text = '', marks }: JSONContent): Inline[] {
  if (type === 'hardBreak') return [{ type }]
  const kept = text.replace(/\n/g, ' ').replace(control, '')
  if (!kept) return []
  return [{ type: 'text', text: kept, ...(marks?.length ? { marks: marks.map(markOf) } : {}) }]
}

function words({ content = [] }: JSONContent): { content?: Inline[] } {
  const inline = content.flatMap(inlineOf)
  return inline.length ? { content: inline } : {}
}

const lineOf = (node: JSONContent): Line => ({ type: 'paragraph', ...words(node) })
const linesOf = ({ content = [] }: JSONContent) => content.map(lineOf)

const isLine = ({ type }: JSONContent) => type === 'paragraph'

/** Items below the second level stand beside their parents. */
const flatItems = (list: JSONContent): { type: 'listItem'; content: Line[] }[] =>
  (list.content ?? []).flatMap(({ content = [] }) => [
    { type: 'listItem' as const, content: content.filter(isLine).map(lineOf) },
    ...content.filter((part) => !isLine(part)).flatMap(flatItems),
  ])

type ListType = 'bulletList' | 'orderedList'

const itemOf = ({ content = [] }: JSONContent): ListItem => ({
  type: 'listItem',
  content: content.map((part) =>
    isLine(part) ? lineOf(part) : { type: part.type as ListType, content: flatItems(part) },
  ),
})

const rowOf = ({ content = [] }: JSONContent): TableRow => ({
  type: 'tableRow',
  content: content.map((cell) => ({
    type: cell.type === 'tableHeader' ? 'tableHeader' : 'tableCell',
    content: linesOf(cell),
  })),
})

function blockOf(node: JSONContent): Block {
  const { id, level, speaker, assetId } = node.attrs ?? {}
  const { content = [] } = node
  switch (node.type) {
    case 'heading':
      return { type: 'heading', attrs: { id, level }, ...words(node) }
    case 'quote':
      return { type: 'quote', attrs: { id, speaker }, content: linesOf(node) }
    case 'bulletList':
    case 'orderedList':
      return { type: node.type, attrs: { id }, content: content.map(itemOf) }
    case 'figure':
      return { type: 'figure', attrs: { id, assetId } }
    case 'table':
      return { type: 'table', attrs: { id }, content: content.map(rowOf) }
    default:
      return { type: 'paragraph', attrs: { id }, ...words(node) }
  }
}

export const richTextOf = (doc: JSONContent): RichText => ({
  type: 'doc',
  content: (doc.content ?? []).map(blockOf),
})
