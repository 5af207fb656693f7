// A translated block divided so that its second half answers the next block of the source, and two made one again. Both answer
// with the segments to save, and null where it cannot be done.
import type { ReleaseText } from '#lib/releases/schema.ts'
import type { Inline } from '#lib/rich-text/inline.ts'
import { plainTextOfLine } from '#lib/rich-text/plain-text.ts'
import type { Block } from '#lib/rich-text/schema.ts'
import { blockKey, isEmptySegment, type SegmentKey, type SegmentText } from './segment.ts'

type Texts = { source: ReleaseText; target: ReleaseText }
type Line = Extract<Block, { type: 'paragraph' | 'heading' }>

const isLine = (block: Block | undefined): block is Line =>
  block?.type === 'paragraph' || block?.type === 'heading'

const find = ({ body }: ReleaseText, key: SegmentKey) =>
  body.content.find(({ attrs }) => blockKey(attrs.id) === key)

/** What stands after a place of the plain text goes to the next block of the source, if that is not translated yet. */
export function splitSegment(
  { source, target }: Texts,
  key: SegmentKey,
  at: number,
): Map<SegmentKey, SegmentText> | null {
  const block = find(target, key)
  const next = textAfter(source, key)
  if (!isLine(block) || !next || !isEmptySegment(find(target, blockKey(next.attrs.id)))) return null
  const { content = [] } = block
  const [first, rest] = [trimmed(cut(content, 0, at), 'end'), trimmed(cut(content, at), 'start')]
  if (first.length === 0 || rest.length === 0) return null
  return new Map<SegmentKey, SegmentText>([
    [key, { ...block, content: first }],
    [blockKey(next.attrs.id), { ...lineLike(next), content: rest }],
  ])
}

/** The words of the block that follows in the translation come to this one; its own place waits for words again, or goes. */
export function mergeSegments(
  { target }: Pick<Texts, 'target'>,
  key: SegmentKey,
): Map<SegmentKey, SegmentText> | null {
  const block = find(target, key)
  const next = textAfter(target, key)
  if (!isLine(block) || !isLine(next) || isEmptySegment(next)) return null
  const space: Inline[] = isEmptySegment(block) ? [] : [{ type: 'text', text: ' ' }]
  const content = joined([...(block.content ?? []), ...space, ...(next.content ?? [])])
  const { content: _, ...empty } = next
  return new Map<SegmentKey, SegmentText>([
    [key, { ...block, content }],
    [blockKey(next.attrs.id), empty],
  ])
}

function textAfter({ body }: ReleaseText, key: SegmentKey): Block | undefined {
  const at = body.content.findIndex(({ attrs }) => blockKey(attrs.id) === key)
  return at < 0 ? undefined : body.content.slice(at + 1).find(({ type }) => type !== 'figure')
}

/** The kind of block in which a half line can stand at that place. */
const lineLike = (block: Block): Line =>
  isLine(block)
    ? ({ type: block.type, attrs: block.attrs } as Line)
    : { type: 'paragraph', attrs: { id: block.attrs.id } }

/** The runs between two places of the line's plain text. */
function cut(line: readonly Inline[], from: number, to = Number.POSITIVE_INFINITY): Inline[] {
  let start = 0
  return line.flatMap((run): Inline[] => {
    const length = plainTextOfLine([run]).length
    const [begin, end] = [Math.max(from - start, 0), Math.min(to - start, length)]
    start += length
    if (begin >= end) return []
    return [run.type === 'text' ? { ...run, text: run.text.slice(begin, end) } : run]
  })
}

/** Without spaces and line breaks at the cut. */
function trimmed(line: Inline[], side: 'start' | 'end'): Inline[] {
  const run = side === 'start' ? line[0] : line.at(-1)
  if (!run) return line
  const rest = side === 'start' ? line.slice(1) : line.slice(0, -1)
  const text = run.type === 'text' ? run.text[side === 'start' ? 'trimStart' : 'trimEnd']() : ''
  if (text === '') return trimmed(rest, side)
  const kept = { ...run, text } as Inline
  return side === 'start' ? [kept, ...rest] : [...rest, kept]
}

/** Plain runs beside each other are one, as before a division. */
function joined(line: Inline[]): Inline[] {
  const runs: Inline[] = []
  for (const run of line) {
    const last = runs.at(-1)
    if (last?.type === 'text' && run.type === 'text' && !last.marks && !run.marks)
      runs[runs.length - 1] = { ...last, text: last.text + run.text }
    else runs.push(run)
  }
  return runs
}
