// The other language beside the text: before each block stands the source's block of the same
// id, drawn as a widget that cannot be edited. Each pair is told its row of the grid; the style
// sheet does the rest. Blocks that the translation lacks stand at their place too.
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorState } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { EditorView } from '@tiptap/pm/view'
import { placesIn, rowsOf } from './places.ts'
import type { Place } from './places.ts'
import { insertBlocks } from './insert-blocks.ts'
import { sourceElement } from './source-element.ts'
import type { EditorPhoto } from '../photos.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { RichText } from '#lib/rich-text/schema.ts'

export type SourceSetup = {
  source: RichText
  locale: Locale
  photos: readonly EditorPhoto[]
  labels: { source: string; insert: string }
}
type Setup = () => SourceSetup | null

/** Dispatched with `true` when the source or its photos have changed. */
export const sourceChanged = new PluginKey<Drawn>('sourceBlocks')

type Drawn = { set: DecorationSet; rows: ReadonlyMap<string, number> }
const nothing: Drawn = { set: DecorationSet.empty, rows: new Map() }

const idsOf = (doc: Node) => doc.children.map(({ attrs }) => attrs.id).join()

function widget(
  setup: SourceSetup,
  { block, position, present }: Place,
  side: number,
  key: string,
) {
  const { id } = block.attrs
  const element = (view: EditorView) =>
    sourceElement(view.state.schema, block, setup, {
      missing: !present && view.editable,
      insert: () => insertBlocks(view, setup.source, new Set([id])),
    })
  const spec = { ignoreSelection: true, stopEvent: () => true }
  return Decoration.widget(position, element, { ...spec, side, key })
}

function draw(doc: Node, setup: SourceSetup | null, version: number): Drawn {
  if (!setup) return nothing
  const places = placesIn(doc, setup.source)
  const rows = rowsOf(doc, places)
  const widgets = places.map((place, index) => {
    // Blocks that are missing come before the block that follows them, in their own order.
    const side = place.present ? -1 : index - places.length - 1
    return widget(setup, place, side, `${place.block.attrs.id} ${place.present} ${version}`)
  })
  const blocks: Decoration[] = []
  doc.forEach((block, from) => {
    const style = `--row: ${rows.get(block.attrs.id)}`
    blocks.push(Decoration.node(from, from + block.nodeSize, { style }))
  })
  return { set: DecorationSet.create(doc, [...widgets, ...blocks]), rows }
}

/** Widgets outlive the decorations that drew them, so their rows are told to them. */
function placeWidgets({ dom, state }: EditorView) {
  const { rows } = sourceChanged.getState(state) ?? nothing
  for (const row of dom.querySelectorAll<HTMLElement>(':scope > [data-source]'))
    row.style.setProperty('--row', String(rows.get(row.dataset.answered ?? '')))
}

function activeBlock({ selection: { $from }, doc }: EditorState) {
  const block = $from.depth ? $from.node(1) : doc.nodeAt($from.pos)
  const start = $from.depth ? $from.before(1) : $from.pos
  return block ? [Decoration.node(start, start + block.nodeSize, { 'data-active': '' })] : []
}

const sourceBlocks = (setup: Setup) => {
  let version = 0
  return new Plugin<Drawn>({
    key: sourceChanged,
    state: {
      init: (_, { doc }) => draw(doc, setup(), version),
      apply(tr, drawn, before, after) {
        const changed = tr.getMeta(sourceChanged)
        if (changed) version += 1
        if (!changed && !tr.docChanged) return drawn
        const redrawn = changed || idsOf(before.doc) !== idsOf(after.doc)
        if (redrawn) return draw(after.doc, setup(), version)
        return { ...drawn, set: drawn.set.map(tr.mapping, tr.doc) }
      },
    },
    props: {
      decorations(state) {
        const set = this.getState(state)?.set
        return setup() ? set?.add(state.doc, activeBlock(state)) : set
      },
    },
    view(view) {
      placeWidgets(view)
      return {
        update(updated, before) {
          const rows = sourceChanged.getState(updated.state)?.rows
          if (rows !== sourceChanged.getState(before)?.rows) placeWidgets(updated)
        },
      }
    },
  })
}

export const SourceBlocks = Extension.create<{ setup: Setup }>({
  name: 'sourceBlocks',
  addOptions: () => ({ setup: () => null }),
  addProseMirrorPlugins() {
    return [sourceBlocks(this.options.setup)]
  },
})
