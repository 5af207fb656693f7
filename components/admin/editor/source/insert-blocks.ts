import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { placesIn } from './places.ts'
import { skeletonOfBlock } from '#lib/rich-text/skeleton.ts'
import type { RichText } from '#lib/rich-text/schema.ts'

/** Puts empty counterparts of the named source blocks at their places, as one step to undo. */
export function insertBlocks(view: EditorView, source: RichText, ids: ReadonlySet<string>) {
  const { doc, schema, tr } = view.state
  const places = placesIn(doc, source)
  const wanted = places.filter(({ block, present }) => !present && ids.has(block.attrs.id))
  if (!wanted.length) return
  let first: number | null = null
  for (const { block, position } of wanted) {
    const at = tr.mapping.map(position)
    tr.insert(at, schema.nodeFromJSON(skeletonOfBlock(block)))
    first ??= at
  }
  // A body not yet begun is a single empty paragraph, which answers to nothing.
  const [only] = doc.children
  const begun =
    doc.childCount > 1 || only!.content.size > 0 || places.some((place) => place.present)
  if (!begun) tr.delete(tr.mapping.map(0, 1), tr.mapping.map(only!.nodeSize))
  tr.setSelection(TextSelection.near(tr.doc.resolve(first! + 1))).scrollIntoView()
  view.dispatch(tr)
  view.focus()
}
