// A query as it is put to the index: one condition, and what makes one release better than another.
import { anyLexeme, quoted } from '../lexeme.ts'
import type { ReadQuery } from './read-query.ts'
import { type Knowledge, stopTermsOf, termsOf } from './terms-of.ts'
import { lexemesOfTerm, type Term, termQuery } from './term.ts'

/** Each a tsquery, or null where there is nothing to ask. */
export type SearchQuery = {
  /** What a release must have. */
  condition: string
  /** The same of the head alone; null when that cannot tell, because what must not occur may occur elsewhere. */
  headCondition: string | null
  /** Words that must stand together. Their places have to be looked up, which the condition has no need for. */
  phrase: string | null
  /** All of it in the headline. */
  headline: string | null
  /** The words as they were written. */
  exact: string | null
  /** The words one behind the other. */
  inOrder: string | null
  /** Any of it. */
  any: string | null
  /** Each a way to count how many releases the condition leaves: the rarest lexemes of every term. */
  terms: Term[]
  /** What is marked in the texts shown. */
  marked: Set<string>
  beginnings: string[]
}

const joined = (parts: string[], operator: '&' | '|') =>
  parts.length > 0 ? parts.join(` ${operator} `) : null

/** Null when nothing is asked for. */
export function searchQueryOf(
  read: ReadQuery,
  knowledge: Knowledge,
  filters: readonly string[],
  withOptional = true,
): SearchQuery | null {
  const { terms, phrases, excluded } = wishesOf(read, knowledge, withOptional)
  if (terms.length + excluded.length + filters.length === 0) return null
  const asked = terms.map((one) => termQuery(one))
  const first = asked.length > 0 ? asked : [quoted(anyLexeme)]
  const condition = joined([...first, ...excluded, ...filters], '&')!
  const words = terms.filter(({ exact }) => exact !== null)
  const exact = words.map((one) => quoted(one.exact!))
  const inHeadline = terms.map((one) => termQuery(one, ':A'))
  return {
    condition,
    headCondition: excluded.length > 0 ? null : joined([condition, ...phrases], '&'),
    phrase: joined(phrases, '&'),
    headline: joined(inHeadline, '&'),
    exact: joined(exact, '&'),
    inOrder: words.length > 1 ? phraseOf(words) : null,
    any: joined(asked, '|'),
    terms,
    marked: new Set(terms.flatMap(lexemesOfTerm)),
    beginnings: terms.flatMap(({ beginnings }) => beginnings),
  }
}

/** What the clauses ask for: terms, words that must stand together, and what must not occur. */
function wishesOf(read: ReadQuery, knowledge: Knowledge, withOptional: boolean) {
  const phrases: string[] = []
  const excluded: string[] = []
  // Said twice is not asked twice.
  const terms = new Map<string, Term>()
  const ask = (found: Term[]) => {
    for (const one of found) if (!terms.has(termQuery(one))) terms.set(termQuery(one), one)
  }
  for (const part of read.parts) {
    const found = termsOf(part, knowledge).filter((one) => withOptional || !one.isOptional)
    if (found.length === 0) continue
    if (part.kind === 'not') excluded.push(`!(${found.map((one) => termQuery(one)).join(' & ')})`)
    else ask(found)
    if (part.kind === 'phrase' && found.length > 1) phrases.push(phraseOf(found))
  }
  if (terms.size === 0 && excluded.length === 0) ask(read.parts.flatMap(stopTermsOf))
  return { terms: [...terms.values()], phrases, excluded }
}

/** The terms at the same distances as in the query. */
function phraseOf(terms: Term[]): string {
  const [first, ...rest] = terms.toSorted((a, b) => a.place - b.place)
  let place = first!.place
  let phrase = termQuery(first!)
  for (const one of rest) {
    phrase += ` <${one.place - place}> ${termQuery(one)}`
    place = one.place
  }
  return `(${phrase})`
}
