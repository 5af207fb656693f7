// Words of the other direction run their own way: in an Arabic line, "NATO Alpha" is read from left to right. Were each change
// isolated alone, "NATO [Alpha] [Beta]" would be drawn backwards; so a change keeps the company of the words it runs with.
import type { Inline } from '#lib/rich-text/inline.ts'
import { type Direction, directionOf, type Locale } from '#lib/i18n/locale.ts'
import type { Piece } from './diff-line.ts'

export type Group = {
  /** Of a stretch that runs the other way; null for what follows the line. */
  direction: Direction | null
  pieces: Piece[]
}

const strong = {
  rtl: /[\p{Script=Arabic}--[\p{N}\p{P}\p{M}]]/v,
  ltr: /[\p{L}--\p{Script=Arabic}]/v,
}
const opposite = { rtl: 'ltr', ltr: 'rtl' } as const

const runsOf = (piece: Piece): Inline[] =>
  'run' in piece ? [piece.run] : [piece.before, piece.after]
const textOf = (piece: Piece) =>
  runsOf(piece)
    .map((run) => (run.type === 'text' ? run.text : '\n'))
    .join(' ')

const withText = (piece: Piece, text: string): Piece =>
  piece.is === 'same' && piece.run.type === 'text'
    ? { ...piece, run: { ...piece.run, text } }
    : piece

/** What of the end of a text runs the other way, from its first letter of that direction on. */
function tailOf(text: string, own: RegExp, other: RegExp) {
  let start = text.length
  for (let at = text.length - 1; at >= 0 && !own.test(text[at]!) && text[at] !== '\n'; at -= 1)
    if (other.test(text[at]!)) start = at
  // The whole word, were it to begin with a digit.
  while (start > 0 && start < text.length && /[\d.-]/.test(text[start - 1]!)) start -= 1
  return text.length - start
}

function headOf(text: string, own: RegExp, other: RegExp) {
  let end = 0
  for (let at = 0; at < text.length && !own.test(text[at]!) && text[at] !== '\n'; at += 1)
    if (other.test(text[at]!)) end = at + 1
  while (end > 0 && end < text.length && /[\d]/.test(text[end]!)) end += 1
  return end
}

/** Stretches of changes with nothing between them, and the same text between those, in their order. */
function clustersOf(pieces: readonly Piece[]): Piece[][] {
  const clusters: Piece[][] = []
  for (const piece of pieces) {
    const last = clusters.at(-1)
    if (last && piece.is !== 'same' && last[0]!.is !== 'same') last.push(piece)
    else clusters.push([piece])
  }
  return clusters
}

export function directionGroups(pieces: readonly Piece[], locale: Locale): Group[] {
  const direction = directionOf(locale)
  const [own, other] = [strong[direction], strong[opposite[direction]]]
  const clusters = clustersOf(pieces)
  const groups: Group[] = []
  const add = (runsOther: boolean, more: Piece[]) => {
    const kept = more.filter((piece) => piece.is !== 'same' || textOf(piece) !== '')
    const last = groups.at(-1)
    const wanted = runsOther ? opposite[direction] : null
    if (last?.direction === wanted) last.pieces.push(...kept)
    else if (kept.length > 0) groups.push({ direction: wanted, pieces: kept })
  }
  const isOther = (cluster: Piece[] | undefined) =>
    cluster !== undefined &&
    cluster[0]!.is !== 'same' &&
    !cluster.some((piece) => own.test(textOf(piece)) || textOf(piece).includes('\n')) &&
    cluster.some((piece) => other.test(textOf(piece)))
  for (const [at, cluster] of clusters.entries()) {
    const [piece] = cluster as [Piece]
    if (piece.is !== 'same') {
      add(isOther(cluster), cluster)
      continue
    }
    const text = textOf(piece)
    const head = isOther(clusters[at - 1]) ? headOf(text, own, other) : 0
    const tail = isOther(clusters[at + 1]) ? tailOf(text, own, other) : 0
    if (head + tail >= text.length) add(head + tail > 0, [piece])
    else {
      if (head > 0) add(true, [withText(piece, text.slice(0, head))])
      add(false, [withText(piece, text.slice(head, text.length - tail))])
      if (tail > 0) add(true, [withText(piece, text.slice(text.length - tail))])
    }
  }
  // Alone, old and new follow each other as the line is read.
  return groups.map((group) =>
    group.pieces.some(({ is }) => is === 'same') ? group : { ...group, direction: null },
  )
}
