// A block as one line of text: equal for two blocks in which nothing that a reader sees differs. Its id is left out, runs with the
// same dress are one, and neither the order of keys nor that of marks counts.
import { joinedRuns } from '#lib/diff/sides.ts'
import { mapLines, type Nested } from '#lib/rich-text/lines.ts'
import type { Block } from '#lib/rich-text/schema.ts'

export function canonical(block: Block): string {
  const { attrs, ...rest } = mapLines(block as Nested, joinedRuns)
  const { id: _id, ...shown } = attrs as { id: string }
  return JSON.stringify({ ...rest, attrs: shown }, ordered)
}

const ordered = (_: string, value: unknown) =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value
