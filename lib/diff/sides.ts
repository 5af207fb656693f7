// The two texts that a comparison was made of, read back from it: nothing is lost and nothing made up.
import type { Inline } from '#lib/rich-text/inline.ts'
import type { Piece } from './diff-line.ts'
import { marksOf, sameMarks } from './tokens.ts'

export type Side = 'before' | 'after'

/** Neighbouring runs with the same marks as one, and marks in one order. */
export function joinedRuns(line: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const run of line) {
    const last = joined.at(-1)
    const marks = marksOf(run)
    if (run.type === 'hardBreak') joined.push({ type: 'hardBreak' })
    else if (last?.type === 'text' && sameMarks(marksOf(last), marks))
      joined[joined.length - 1] = { ...last, text: last.text + run.text }
    else joined.push({ type: 'text', text: run.text, ...(marks.length > 0 ? { marks } : {}) })
  }
  return joined
}

const absent = { before: 'added', after: 'removed' } as const

export const lineOnSide = (pieces: readonly Piece[], side: Side): Inline[] =>
  joinedRuns(
    pieces.flatMap((piece) => {
      if (piece.is === absent[side]) return []
      return 'run' in piece ? [piece.run] : [piece[side]]
    }),
  )
