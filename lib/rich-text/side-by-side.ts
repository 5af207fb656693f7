// Two languages of a text, block beside block. A block's id is shared by the languages; a block that only one of them has
// stands after the block that it follows there.
import type { Block, RichText } from './schema.ts'

export type Row = { id: string; first: Block | null; second: Block | null }

/** In the order of the first language. */
export function sideBySide(first: RichText, second: RichText): Row[] {
  const rows: Row[] = first.content.map((block) => ({
    id: block.attrs.id,
    first: block,
    second: null,
  }))
  let after = -1
  for (const block of second.content) {
    const { id } = block.attrs
    const at = rows.findIndex((row) => row.id === id)
    if (at >= 0) rows[at]!.second = block
    else rows.splice(after + 1, 0, { id, first: null, second: block })
    after = at >= 0 ? at : after + 1
  }
  return rows
}
