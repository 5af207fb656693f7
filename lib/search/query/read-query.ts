// A query taken apart into words and dates, before anything is known about the words.
import { type ReadWord, readText } from '../analyse.ts'
import { conceptsIn, type Concept } from '../concepts.ts'
import { datesOf } from '../dates/dates-of.ts'
import type { WrittenDate } from '../dates/written-date.ts'
import { conceptLexeme } from '../lexeme.ts'
import { clausesOf, cutQuery } from './clauses.ts'

export type QueryPart = {
  kind: 'words' | 'phrase' | 'not'
  words: ReadWord[]
  /** Counted in `words`. */
  concepts: Concept[]
  dates: WrittenDate[]
}

export type ReadQuery = { text: string; parts: QueryPart[] }

const mostWords = 12

export function readQuery(query: string): ReadQuery {
  const text = cutQuery(query)
  let left = mostWords
  const parts = clausesOf(text).map(({ text: clause, kind }): QueryPart => {
    const words = readText(clause, true).slice(0, left)
    left -= words.length
    const dates = kind === 'words' ? datesOf(clause, words) : []
    return { kind, words, dates, concepts: conceptsIn(words, true) }
  })
  return { text, parts: parts.filter(({ words }) => words.length > 0) }
}

/** A stem that a query's word may have; and for what may be a name the word as it then stands without clitics. */
export type PossibleWord = { stem: string; form: string | null }

/** What the index could know: every reading of every word. */
export const possibleWordsOf = ({ parts }: ReadQuery): PossibleWord[] =>
  parts.flatMap(({ words }) =>
    words.flatMap(({ forms, readings, joined, concepts }) => [
      ...readings.map(({ stem, cut }) => ({
        stem,
        form: concepts.length > 0 ? null : forms[0]!.slice(cut),
      })),
      ...(joined ? [{ stem: joined, form: joined }] : []),
    ]),
  )

/** Under which names of the gazetteer are listed. */
export const conceptsOfQuery = ({ parts }: ReadQuery): string[] =>
  parts.flatMap(({ concepts }) => concepts.map(({ id }) => conceptLexeme(id)))
