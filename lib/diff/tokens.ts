// A line of text as words, spaces and signs, each with its marks. Words are found as the language has them; what a hyphen, a
// point or an apostrophe ties together (F-16, 2,5, d’État) is one word.
import type { Locale } from '#lib/i18n/locale.ts'
import type { Inline, Mark } from '#lib/rich-text/inline.ts'
import { plainSpelling } from './spelling.ts'

export type Token = {
  text: string
  marks: Mark[]
  /** Equal for spellings of one word. */
  key: string
  isWord: boolean
}

export const lineBreak = '\n'

const segmenters: Record<Locale, Intl.Segmenter> = {
  ar: new Intl.Segmenter('ar', { granularity: 'word' }),
  en: new Intl.Segmenter('en', { granularity: 'word' }),
}

const isTie = (text: string) => /^[-‑/.,’'_@٫٬]$/u.test(text)
const isWordLike = /[\p{L}\p{N}]/u

const order = ['link', 'strong', 'emphasis', 'isolate'] as const
const place = ({ type }: Mark) => order.indexOf(type)

/** Marks in one order, whatever order the editor gave them. */
export const marksOf = (run: Inline): Mark[] =>
  run.type === 'text' && run.marks ? run.marks.toSorted((a, b) => place(a) - place(b)) : []

export const sameMarks = (one: readonly Mark[], other: readonly Mark[]) =>
  one.length === other.length &&
  one.every((mark, at) => {
    const twin = other[at]!
    if (mark.type === 'link' && twin.type === 'link') return mark.attrs.href === twin.attrs.href
    return mark.type === twin.type
  })

/** Cut points of a text: ends of its words, spaces and signs. */
function wordsOf(text: string, locale: Locale): string[] {
  const pieces: string[] = []
  let tie = ''
  for (const { segment } of segmenters[locale].segment(text)) {
    const last = pieces.at(-1)
    if (tie && isWordLike.test(segment)) {
      pieces[pieces.length - 1] = last! + tie + segment
      tie = ''
      continue
    }
    if (tie) pieces.push(tie)
    tie = ''
    if (isTie(segment) && last !== undefined && isWordLike.test(last)) tie = segment
    else pieces.push(segment)
  }
  if (tie) pieces.push(tie)
  return pieces
}

type Run = { text: string; marks: Mark[] }

/** Runs between two line breaks, cut into words; a word that is partly bold is cut where the marks change. */
function tokensOfRuns(runs: readonly Run[], locale: Locale): Token[] {
  const tokens: Token[] = []
  let run = 0
  let used = 0
  for (const word of wordsOf(runs.map(({ text }) => text).join(''), locale)) {
    let rest = word
    while (rest) {
      const { text, marks } = runs[run]!
      const part = rest.slice(0, text.length - used)
      rest = rest.slice(part.length)
      used += part.length
      if (used === text.length) {
        run += 1
        used = 0
      }
      tokens.push({ text: part, marks, key: plainSpelling(part), isWord: isWordLike.test(part) })
    }
  }
  return tokens
}

export function tokensOf(line: readonly Inline[], locale: Locale): Token[] {
  const tokens: Token[] = []
  let runs: Run[] = []
  const flush = () => {
    tokens.push(...tokensOfRuns(runs, locale))
    runs = []
  }
  for (const run of line) {
    if (run.type === 'text') runs.push({ text: run.text, marks: marksOf(run) })
    else {
      flush()
      tokens.push({ text: lineBreak, marks: [], key: lineBreak, isWord: false })
    }
  }
  flush()
  return tokens
}

export const isSpace = ({ text }: Pick<Token, 'text'>) => /^\s+$/.test(text)
