// Items hold lines and at most one more level of list. Tab nests where it can; where it cannot
// it moves the focus on as everywhere else, so that nobody is caught in a list.
import { Node, findParentNode } from '@tiptap/core'
import type { Editor } from '@tiptap/core'

const findItem = findParentNode(({ type }) => type.name === 'listItem')

function canSink({ state }: Editor) {
  const item = findItem(state.selection)
  if (!item) return false
  const holdsList = item.node.children.some(({ type }) => type.name !== 'paragraph')
  const { $from } = state.selection
  const nested = Array.from({ length: $from.depth }, (_, depth) => $from.node(depth))
  return !holdsList && !nested.some((node) => node !== item.node && node.type === item.node.type)
}

export const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph (paragraph | bulletList | orderedList)*',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      Tab: () => canSink(this.editor) && this.editor.commands.sinkListItem(this.name),
      'Shift-Tab': () => this.editor.commands.liftListItem(this.name),
    }
  },
})
