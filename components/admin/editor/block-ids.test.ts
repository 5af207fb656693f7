import { getSchema } from '@tiptap/core'
import { EditorState } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { BlockIds } from './block-ids.ts'
import { extensionsFor } from './extensions.ts'
import { missingIn, placesIn, rowsOf } from './source/places.ts'
import { richTextFromText } from '#lib/rich-text/parse-text.ts'

const schema = getSchema(
  extensionsFor({
    placeholder: '',
    speakerLabel: () => '',
    askForLink: () => {},
    source: () => null,
  }),
)
const plugins = BlockIds.config.addProseMirrorPlugins!.call({} as never)
const ids = ['aaaaaaa1', 'aaaaaaa2', 'aaaaaaa3']
const start = () =>
  EditorState.create({
    doc: schema.nodeFromJSON(richTextFromText('أول جزء\n\nثان\n\nثالث', ids)),
    plugins,
  })
const idsOf = ({ doc }: EditorState) => doc.children.map(({ attrs }) => attrs.id)

test('the first half of a split keeps the id', () => {
  const state = start()
  const split = idsOf(state.apply(state.tr.split(4)))
  expect(split).toEqual(['aaaaaaa1', expect.stringMatching(/^[a-z0-9]{8}$/), ids[1], ids[2]])
  expect(new Set(split).size).toBe(4)
})

test('a split at the very start leaves the id with the words', () => {
  const state = start()
  const split = idsOf(state.apply(state.tr.split(1)))
  expect(split.slice(1)).toEqual(ids)
  expect(split[0]).not.toBe(ids[0])
})

test('a block wrapped in a quote keeps its id', () => {
  const state = start()
  const { quote } = schema.nodes
  const range = state.doc.resolve(1).blockRange()!
  const { doc } = state.apply(state.tr.wrap(range, [{ type: quote! }]))
  expect(doc.child(0)).toMatchObject({ type: quote, attrs: { id: ids[0] } })
})

test('a copy put before its original takes a new id, and every block has one', () => {
  const state = start()
  const copied = idsOf(state.apply(state.tr.insert(0, state.doc.child(1).copy())))
  expect(new Set(copied).size).toBe(4)
  const bare = idsOf(state.apply(state.tr.insert(0, schema.nodes.paragraph!.create())))
  expect(bare).toEqual([expect.stringMatching(/^[a-z0-9]{8}$/), ...ids])
})

test('blocks that are missing stand after the one they follow in the source', () => {
  const source = richTextFromText('A\n\nB\n\nC\n\nD', ['zzzzzzz0', ids[0]!, 'zzzzzzz1', ids[2]!])
  const { doc } = start()
  const places = placesIn(doc, source)
  expect(missingIn(doc, source)).toEqual(['zzzzzzz0', 'zzzzzzz1'])
  expect(places.map(({ position }) => position)).toEqual([
    0,
    0,
    doc.child(0).nodeSize,
    doc.child(0).nodeSize + doc.child(1).nodeSize,
  ])
  expect([...rowsOf(doc, places).keys()]).toEqual(['zzzzzzz0', ids[0], 'zzzzzzz1', ids[1], ids[2]])
})
