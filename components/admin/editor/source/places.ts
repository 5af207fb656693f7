import type { Node } from '@tiptap/pm/model'
import type { Block, RichText } from '#lib/rich-text/schema.ts'

export type Place = { block: Block; position: number; present: boolean }

/** Where each block of the source stands in the document: before its counterpart, or, when that
 * is missing, after the counterpart of the block before it. */
export function placesIn(doc: Node, source: RichText): Place[] {
  const found = new Map<string, { start: number; end: number }>()
  doc.forEach((block, start) => {
    found.set(block.attrs.id, { start, end: start + block.nodeSize })
  })
  let end = 0
  return source.content.map((block) => {
    const place = found.get(block.attrs.id)
    if (place) end = place.end
    return { block, position: place?.start ?? end, present: Boolean(place) }
  })
}

export const missingIn = (doc: Node, source: RichText) =>
  placesIn(doc, source).flatMap(({ block, present }) => (present ? [] : [block.attrs.id]))

/** Rows of the grid by block id, in the order of the document with the missing blocks between. */
export function rowsOf(doc: Node, places: readonly Place[]) {
  const ids: string[] = []
  const missing = places.filter(({ present }) => !present)
  const putMissing = (until: number) => {
    while (missing[0] && missing[0].position <= until) ids.push(missing.shift()!.block.attrs.id)
  }
  missing.sort((one, other) => one.position - other.position)
  doc.forEach((block, start) => {
    putMissing(start)
    ids.push(block.attrs.id)
  })
  putMissing(Infinity)
  return new Map(ids.map((id, index) => [id, index + 1]))
}
