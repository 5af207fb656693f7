// What someone else changed comes in among the words being written: block by block, so that the caret, the selection and
// everything to undo stay where they are in the blocks that nobody else touched. Such blocks are marked for a moment.
import { Extension } from '@tiptap/core'
import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { diffIndices } from 'node-diff3'
import { richTextOf } from './normalise.ts'
import { exactBlock } from '#lib/merge/merge-body.ts'
import type { RichText } from '#lib/rich-text/schema.ts'

const idsOf = (doc: Node) => doc.children.map(({ attrs }) => String(attrs.id))

/** Puts another body in the place of what is shown, touching only the blocks that differ. */
export function takeIn(editor: Editor, value: RichText) {
  const { state, view } = editor
  const shown = richTextOf(editor.getJSON()).content.map(exactBlock)
  const wanted = value.content.map(exactBlock)
  const tr = state.tr.setMeta('addToHistory', false).setMeta('preventUpdate', true)
  const starts = [0]
  state.doc.forEach((block, offset) => starts.push(offset + block.nodeSize))
  // From the end, so that what comes before keeps its place.
  for (const { buffer1, buffer2 } of diffIndices(shown, wanted).toReversed()) {
    const [first, count] = buffer1
    const nodes = value.content
      .slice(buffer2[0], buffer2[0] + buffer2[1])
      .map((block) => state.schema.nodeFromJSON(block))
    tr.replaceWith(starts[first]!, starts[first + count]!, nodes)
  }
  if (tr.docChanged) view.dispatch(tr)
}

export const cameIn = new PluginKey<DecorationSet>('cameIn')

/** Marks the blocks with these ids; none takes the marks away. */
export function markCameIn(editor: Editor, ids: readonly string[]) {
  editor.view.dispatch(editor.state.tr.setMeta(cameIn, ids).setMeta('addToHistory', false))
}

function marksOf(tr: Transaction, former: DecorationSet) {
  const ids: readonly string[] | undefined = tr.getMeta(cameIn)
  if (!ids) return tr.docChanged ? former.map(tr.mapping, tr.doc) : former
  const marks: Decoration[] = []
  const known = idsOf(tr.doc)
  tr.doc.forEach((block, from, at) => {
    if (!ids.includes(known[at]!)) return
    marks.push(Decoration.node(from, from + block.nodeSize, { 'data-came-in': '' }))
  })
  return DecorationSet.create(tr.doc, marks)
}

export const CameIn = Extension.create({
  name: 'cameIn',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: cameIn,
      state: { init: () => DecorationSet.empty, apply: marksOf },
      props: { decorations: (state) => cameIn.getState(state) },
    }),
  ],
})
