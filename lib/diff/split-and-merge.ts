// A paragraph divided in two, or two made into one: the words stayed, so they are not shown as gone and come again.
import type { Locale } from '#lib/i18n/locale.ts'
import type { Nested } from '#lib/rich-text/lines.ts'
import type { Block } from '#lib/rich-text/schema.ts'
import { type Piece, piecesOf } from './diff-line.ts'
import { inlineOf, type NodeDiff } from './diff-node.ts'
import { countWords, sharedWords, textOf } from './likeness.ts'
import { joinedRuns, lineOnSide } from './sides.ts'
import { type Token, tokensOf } from './tokens.ts'

const isLine = ({ type }: Nested) => type === 'paragraph' || type === 'heading'

/** So much of a new block must come out of the old one. */
const mostOfIt = 0.6

/**
 * How many of the blocks that follow were part of the one that was divided. `whole` is that block, `first` what is left of it
 * under its id.
 */
export function partsOfSplit(whole: Block, first: Block, followers: readonly Block[]): number {
  if (!isLine(whole) || !isLine(first)) return 0
  const former = countWords(textOf(whole))
  let taken = textOf(first)
  let known = sharedWords(former, countWords(taken))
  for (const [at, block] of followers.entries()) {
    const text = textOf(block)
    const { total } = countWords(text)
    taken += ` ${text}`
    const shared = sharedWords(former, countWords(taken))
    if (!isLine(block) || total === 0 || shared - known < total * mostOfIt) return at
    known = shared
  }
  return followers.length
}

// A sign that no text can hold stands where a block ends.
const seam: Token = { text: '\u0000', marks: [], key: '\u0000', isWord: false }

const withSeams = (blocks: readonly Block[], locale: Locale): Token[] =>
  blocks.flatMap((block, at) => [...(at ? [seam] : []), ...tokensOf(inlineOf(block), locale)])

const isSeam = (piece: Piece) =>
  'run' in piece && piece.run.type === 'text' && piece.run.text.includes('\u0000')

/** The pieces up to each seam; text that was put into one piece with a seam is taken apart again. */
function cutAtSeams(pieces: Piece[]): Piece[][] {
  const parts: Piece[][] = [[]]
  for (const piece of pieces) {
    if (!isSeam(piece)) {
      parts.at(-1)!.push(piece)
      continue
    }
    const { run, is } = piece as Extract<Piece, { run: unknown }>
    if (run.type !== 'text') continue
    for (const [at, text] of run.text.split('\u0000').entries()) {
      if (at > 0) parts.push([])
      if (text) parts.at(-1)!.push({ is, run: { ...run, text } })
    }
  }
  return parts
}

const lineNode = (shape: Nested, pieces: Piece[], side: 'before' | 'after'): Nested => ({
  ...shape,
  content: lineOnSide(pieces, side),
})

/** One line for each of the blocks that an old one was divided into. */
export function diffSplit(before: Block, after: readonly Block[], locale: Locale): NodeDiff[] {
  const pieces = piecesOf(tokensOf(inlineOf(before), locale), withSeams(after, locale))
  return cutAtSeams(pieces).map((part, at) => ({
    is: 'line',
    before: lineNode(before, part, 'before'),
    after: { ...(after[at]! as Nested), content: joinedRuns(inlineOf(after[at]!)) },
    pieces: part,
  }))
}

/** One line for each of the blocks that became one. */
export function diffMerge(before: readonly Block[], after: Block, locale: Locale): NodeDiff[] {
  const pieces = piecesOf(withSeams(before, locale), tokensOf(inlineOf(after), locale))
  return cutAtSeams(pieces).map((part, at) => ({
    is: 'line',
    before: { ...(before[at]! as Nested), content: joinedRuns(inlineOf(before[at]!)) },
    after: lineNode(after, part, 'after'),
    pieces: part,
  }))
}
