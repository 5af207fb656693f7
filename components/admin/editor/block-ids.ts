// Every block of the body has an id that stays with it (see lib/rich-text/schema.ts). The first
// half of a split keeps it, a block that changes its kind keeps it, a pasted copy gets a new one.
import { Extension } from '@tiptap/core'
import { Fragment, Slice } from '@tiptap/pm/model'
import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { EditorState } from '@tiptap/pm/state'
import { blockId, newBlockId } from '#lib/rich-text/schema.ts'

const lists = ['bulletList', 'orderedList']
const blockTypes = ['paragraph', 'heading', 'quote', ...lists, 'figure', 'table']

const idOf = (block: Node | null | undefined): string | null => block?.attrs.id ?? null

const idsIn = ({ children }: Node) => new Set(children.map(idOf))

/** Enter at the very start of a block pushes its words down: the id goes with the words. */
function wordsMovedFrom(above: Node | null, block: Node, before: Node | undefined) {
  return above?.isTextblock && !above.content.size && before?.content.eq(block.content)
}

function withIds({ doc: old }: EditorState, { doc, tr }: EditorState) {
  const present = idsIn(doc)
  const byId = new Map(old.children.map((block) => [idOf(block), block]))
  const taken = new Set<string>()
  let above: { id: string; offset: number } | null = null
  doc.forEach((block, offset, index) => {
    let id = idOf(block)
    if (!id || taken.has(id)) {
      const successor = old.childCount > index ? idOf(old.child(index)) : null
      id = successor && !present.has(successor) && !taken.has(successor) ? successor : newBlockId()
      const previous = index ? doc.child(index - 1) : null
      if (above && block.content.size && wordsMovedFrom(previous, block, byId.get(above.id))) {
        tr.setNodeAttribute(above.offset, 'id', id)
        taken.add(id)
        id = above.id
      }
      tr.setNodeAttribute(offset, 'id', id)
    }
    taken.add(id)
    above = { id, offset }
  })
  return tr.docChanged ? tr : null
}

const withoutId = (node: Node) => node.type.create({ ...node.attrs, id: null }, node.content)

export const BlockIds = Extension.create({
  name: 'blockIds',
  addGlobalAttributes: () => [
    {
      types: blockTypes,
      attributes: {
        id: {
          default: null,
          keepOnSplit: false,
          parseHTML: (block) => blockId.safeParse(block.dataset.block).data ?? null,
          renderHTML: ({ id }) => (id ? { 'data-block': id } : {}),
        },
      },
    },
  ],
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, before, after) =>
        transactions.some(({ docChanged }) => docChanged) ? withIds(before, after) : null,
      props: {
        // What was cut comes back under its id; what was copied is another block.
        transformPasted({ content, openStart, openEnd }, view) {
          if (view.dragging?.move) return new Slice(content, openStart, openEnd)
          const present = idsIn(view.state.doc)
          const blocks = content.content.map((node) =>
            present.has(idOf(node)) && idOf(node) ? withoutId(node) : node,
          )
          return new Slice(Fragment.from(blocks), openStart, openEnd)
        },
      },
    }),
  ],
})
