// What changed in one line of text, word by word: what went, what came, what is only spelled or only dressed otherwise.
import type { Locale } from '#lib/i18n/locale.ts'
import type { Inline, Mark } from '#lib/rich-text/inline.ts'
import { compareSequences } from './sequence.ts'
import { type SmallChange, smallChangeBetween } from './spelling.ts'
import { tidied } from './tidy.ts'
import { lineBreak, marksOf, sameMarks, type Token, tokensOf } from './tokens.ts'

export type Piece =
  | { is: 'same' | 'added' | 'removed'; run: Inline }
  /** The same word, spelled otherwise. */
  | { is: 'respelled'; before: Inline; after: Inline; why: SmallChange }
  /** The same words with other marks, or with a link to elsewhere. */
  | { is: 'restyled'; before: Inline; after: Inline }

export type Line = readonly Inline[]

const runOf = ({ text, marks }: Token): Inline =>
  text === lineBreak
    ? { type: 'hardBreak' }
    : { type: 'text', text, ...(marks.length > 0 ? { marks: [...marks] } : {}) }

const withText = (run: Inline, more: Inline): Inline =>
  run.type === 'text' && more.type === 'text' ? { ...run, text: run.text + more.text } : run

/** Two runs of text with the same dress are one. */
const areOne = (one: Inline, other: Inline) =>
  one.type === 'text' && other.type === 'text' && sameMarks(marksOf(one), marksOf(other))

function pieceOf(before: Token, after: Token): Piece {
  const isRestyled = !sameMarks(before.marks, after.marks)
  if (before.text !== after.text) {
    const why = smallChangeBetween(before.text, after.text)
    return { is: 'respelled', before: runOf(before), after: runOf(after), why }
  }
  if (isRestyled) return { is: 'restyled', before: runOf(before), after: runOf(after) }
  return { is: 'same', run: runOf(after) }
}

function addTo(pieces: Piece[], piece: Piece) {
  const last = pieces.at(-1)
  if (
    last &&
    'run' in last &&
    'run' in piece &&
    last.is === piece.is &&
    areOne(last.run, piece.run)
  )
    last.run = withText(last.run, piece.run)
  else if (
    last?.is === 'restyled' &&
    piece.is === 'restyled' &&
    areOne(last.before, piece.before) &&
    areOne(last.after, piece.after)
  ) {
    last.before = withText(last.before, piece.before)
    last.after = withText(last.after, piece.after)
  } else pieces.push(piece)
}

/** The pieces of a comparison of words that are already cut. */
export function piecesOf(before: Token[], after: Token[]): Piece[] {
  const keys = (tokens: Token[]) => tokens.map(({ key }) => key)
  const pieces: Piece[] = []
  for (const region of tidied(before, after, compareSequences(keys(before), keys(after))))
    if (region.is === 'same')
      for (const [at, token] of region.after.entries())
        addTo(pieces, pieceOf(region.before[at]!, token))
    else {
      for (const token of region.before) addTo(pieces, { is: 'removed', run: runOf(token) })
      for (const token of region.after) addTo(pieces, { is: 'added', run: runOf(token) })
    }
  return pieces
}

export const diffLine = (before: Line, after: Line, locale: Locale): Piece[] =>
  piecesOf(tokensOf(before, locale), tokensOf(after, locale))

const lineOf = (text: string): Inline[] =>
  text
    .split('\n')
    .flatMap((part, at): Inline[] => [
      ...(at > 0 ? [{ type: 'hardBreak' } as const] : []),
      ...(part ? [{ type: 'text', text: part } as const] : []),
    ])

/** The same for words without marks, such as a headline. */
export const diffWords = (before: string, after: string, locale: Locale = 'ar'): Piece[] =>
  diffLine(lineOf(before), lineOf(after), locale)

export const isUnchanged = (pieces: Piece[]) => pieces.every(({ is }) => is === 'same')

/** How marks differ; a link that leads elsewhere is one that changed. */
export function styleChanges(before: Inline, after: Inline) {
  const [old, young] = [marksOf(before), marksOf(after)]
  const find = (marks: Mark[], type: Mark['type']) => marks.find((mark) => mark.type === type)
  const types = [...new Set([...old, ...young].map(({ type }) => type))]
  return types.flatMap((type) => {
    const [had, has] = [find(old, type), find(young, type)]
    if (had && has && sameMarks([had], [has])) return []
    return [{ type, had: had ?? null, has: has ?? null }]
  })
}
export type StyleChange = ReturnType<typeof styleChanges>[number]
