// What changed inside a block and its parts: lines word by word, the items of lists, the rows and cells of tables and the lines
// of quotes each for themselves.
import type { Locale } from '#lib/i18n/locale.ts'
import type { Inline } from '#lib/rich-text/inline.ts'
import type { Nested } from '#lib/rich-text/lines.ts'
import { diffLine, diffWords, isUnchanged, type Piece } from './diff-line.ts'
import { exactly, matchParts } from './match-parts.ts'

export type NodeDiff =
  | { is: 'same'; node: Nested }
  | { is: 'added'; node: Nested }
  | { is: 'removed'; node: Nested }
  | { is: 'line'; before: Nested; after: Nested; pieces: Piece[] }
  | { is: 'parts'; before: Nested; after: Nested; parts: NodeDiff[]; speaker: Piece[] | null }

const isLine = ({ type }: Nested) => type === 'paragraph' || type === 'heading'
const isList = ({ type }: Nested) => type === 'bulletList' || type === 'orderedList'

export const inlineOf = (node: Nested) => (node.content ?? []) as Inline[]
export const partsOf = (node: Nested) => (node.content ?? []) as Nested[]

export const speakerOf = ({ attrs }: Nested) =>
  attrs && 'speaker' in attrs ? String(attrs.speaker) : ''

/** Whether one can be told in terms of the other: both lines, both lists, or both of one kind. */
const isComparable = (one: Nested, other: Nested) =>
  one.type !== 'figure' &&
  (one.type === other.type ||
    (isLine(one) && isLine(other)) ||
    (isList(one) && isList(other)) ||
    (isCell(one) && isCell(other)))

const isCell = ({ type }: Nested) => type === 'tableCell' || type === 'tableHeader'

/** A paragraph that became a quote or a list keeps its words: it is compared as if it had been one. */
function inShapeOf(before: Nested, after: Nested): Nested | null {
  if (isComparable(before, after)) return before
  if (before.type !== 'paragraph') return null
  const line: Nested = { type: 'paragraph', content: inlineOf(before) }
  if (after.type === 'quote')
    return { type: 'quote', attrs: { ...before.attrs, speaker: '' }, content: [line] }
  if (isList(after))
    return {
      type: after.type,
      ...(before.attrs ? { attrs: before.attrs } : {}),
      content: [{ type: 'listItem', content: [line] }],
    }
  return null
}

/** Whether one can be shown as a change of the other; if not, one went and the other came. */
export const canDiffer = (before: Nested, after: Nested) => inShapeOf(before, after) !== null

/** Null for two that cannot be told in terms of each other. */
export function diffNode(before: Nested, after: Nested, locale: Locale): NodeDiff | null {
  if (exactly(before) === exactly(after)) return { is: 'same', node: after }
  const former = inShapeOf(before, after)
  if (!former) return null
  if (isLine(after)) {
    const pieces = diffLine(inlineOf(former), inlineOf(after), locale)
    return { is: 'line', before: former, after, pieces }
  }
  const parts = matchParts(partsOf(former), partsOf(after)).flatMap((pair) =>
    diffPair(pair.before, pair.after, locale),
  )
  const speaker =
    after.type === 'quote' ? diffWords(speakerOf(former), speakerOf(after), locale) : null
  return { is: 'parts', before: former, after, parts, speaker }
}

function diffPair(before: Nested | null, after: Nested | null, locale: Locale): NodeDiff[] {
  if (before && after) {
    const diff = diffNode(before, after, locale)
    if (diff) return [diff]
  }
  return [
    ...(before ? [{ is: 'removed', node: before } as const] : []),
    ...(after ? [{ is: 'added', node: after } as const] : []),
  ]
}

/** Whether nothing but the kind of the block is another. A cell that became a heading of its column is something. */
export function isSameInside(diff: NodeDiff): boolean {
  if (diff.is === 'same') return true
  if (diff.is === 'line') return isUnchanged(diff.pieces)
  return (
    diff.is === 'parts' &&
    diff.before.type === diff.after.type &&
    diff.parts.every(isSameInside) &&
    (diff.speaker === null || isUnchanged(diff.speaker))
  )
}
