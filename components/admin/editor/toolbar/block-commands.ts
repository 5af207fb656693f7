// What the block buttons do. A block changes its kind where it stands and keeps its id.
import { TextSelection } from '@tiptap/pm/state'
import type { JSONContent } from '@tiptap/core'
import type { Editor } from '@tiptap/react'
import { toggleQuote } from '../nodes/quote.ts'

export type BlockKind = 'paragraph' | 'heading2' | 'heading3' | 'quote' | 'bullets' | 'numbers'

export function blockKindOf(editor: Editor): BlockKind | null {
  if (editor.isActive('quote')) return 'quote'
  const { $from } = editor.state.selection
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const { type, attrs } = $from.node(depth)
    if (type.name === 'bulletList') return 'bullets'
    if (type.name === 'orderedList') return 'numbers'
    if (type.name === 'heading') return attrs.level === 2 ? 'heading2' : 'heading3'
  }
  return $from.depth ? 'paragraph' : null
}

export function setBlockKind(editor: Editor, kind: BlockKind) {
  const chain = editor.chain().focus()
  switch (kind) {
    case 'paragraph':
      return chain.clearNodes().run()
    case 'heading2':
      return chain.toggleHeading({ level: 2 }).run()
    case 'heading3':
      return chain.toggleHeading({ level: 3 }).run()
    case 'quote':
      return toggleQuote(editor)
    case 'bullets':
      return chain.toggleBulletList().run()
    case 'numbers':
      return chain.toggleOrderedList().run()
  }
}

/** Puts a block after the one with the caret, or in its place when that is still empty. */
export function insertBlock(editor: Editor, block: JSONContent) {
  const { doc, schema, selection, tr } = editor.state
  const index = Math.min(selection.$to.index(0), doc.childCount - 1)
  const here = doc.child(index)
  const start = doc.children.slice(0, index).reduce((sum, { nodeSize }) => sum + nodeSize, 0)
  const end = start + here.nodeSize
  const empty = here.type.name === 'paragraph' && !here.content.size
  const node = schema.nodeFromJSON(block)
  tr.replaceWith(empty ? start : end, end, node)
  const inside = tr.doc.resolve((empty ? start : end) + 1)
  if (!node.isAtom) tr.setSelection(TextSelection.near(inside))
  editor.view.dispatch(tr.scrollIntoView())
  editor.view.focus()
}

const cells = (type: string) =>
  Array.from({ length: 3 }, () => ({ type, content: [{ type: 'paragraph' }] }))

export const newTable: JSONContent = {
  type: 'table',
  content: ['tableHeader', 'tableCell', 'tableCell'].map((type) => ({
    type: 'tableRow',
    content: cells(type),
  })),
}
