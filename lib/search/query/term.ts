// One thing that a query asks for, and in how many ways a release can have it.
import { quoted } from '../lexeme.ts'

export type Term = {
  /** Any of these will do; each is a row of lexemes that must all be there. */
  ways: string[][]
  /** Beginnings of lexemes that will do as well, while the word is being typed. */
  beginnings: string[]
  /** As written, to put releases first that write it so; null when there is no such thing. */
  exact: string | null
  /** Where it stands among the query's words, for releases that have the words in this order. */
  place: number
  /** «علي» may be a misspelled «على»; when nothing else is found it is left out. */
  isOptional: boolean
}

type Suffix = '' | ':A'

const all = (lexemes: string[], suffix: string) =>
  lexemes.map((lexeme) => quoted(lexeme) + suffix).join(' & ')

/** The term as PostgreSQL's tsquery; `:A` asks for it in the headline. */
export function termQuery({ ways, beginnings }: Term, suffix: Suffix = ''): string {
  const started = suffix ? ':*A' : ':*'
  const any = [
    ...ways.map((way) => (way.length > 1 ? `(${all(way, suffix)})` : all(way, suffix))),
    ...beginnings.map((beginning) => quoted(beginning) + started),
  ]
  return `(${any.join(' | ')})`
}

export const lexemesOfTerm = ({ ways }: Term) => ways.flat()
