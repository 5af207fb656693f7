// What the writer sees that is not in the text: the invitation to write in an empty body, the
// selection while a form of the toolbar has the focus, and marks that have no shape of their own.
import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorState } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

const directionMark = /[\u200e\u200f\u061c\u2066-\u2069]/g
const names: Record<string, string> = { '\u200e': 'LRM', '\u200f': 'RLM', '\u061c': 'ALM' }

function placeholder({ doc }: EditorState, text: string) {
  const [only] = doc.children
  if (doc.childCount !== 1 || only?.type.name !== 'paragraph' || only.content.size) return []
  return [Decoration.node(0, only.nodeSize, { 'data-placeholder': text })]
}

function directionMarks({ doc }: EditorState) {
  const found: Decoration[] = []
  doc.descendants((node, position) => {
    for (const { 0: mark, index } of (node.text ?? '').matchAll(directionMark)) {
      const from = position + index
      found.push(Decoration.inline(from, from + 1, { 'data-mark': names[mark] ?? 'ISO' }))
    }
  })
  return found
}

export const WritingAids = Extension.create<{ placeholder: string }>({
  name: 'writingAids',
  addOptions: () => ({ placeholder: '' }),
  addProseMirrorPlugins() {
    const { editor, options } = this
    const kept = ({ selection: { from, to, empty } }: EditorState) =>
      editor.isFocused || empty ? [] : [Decoration.inline(from, to, { 'data-selected': '' })]
    return [
      new Plugin({
        props: {
          decorations: (state) =>
            DecorationSet.create(state.doc, [
              ...placeholder(state, options.placeholder),
              ...kept(state),
              ...directionMarks(state),
            ]),
        },
      }),
    ]
  },
})
