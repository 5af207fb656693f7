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

const joined = (parts: string[], operator: string) =>
  parts.length > 0 ? parts.join(` ${operator} `) : null

export function searchQueryOf(
  read: ReadQuery,
  knowledge: Knowledge,
  filters: readonly string[],
  withOptional = true,
): SearchQuery | null {
  const phrases: string[] = []
  const excluded: string[] = []
  const terms: Term[] = []
  for (const part of read.parts) {
    const found = termsOf(part, knowledge).filter((one) => withOptional || !one.isOptional)
    if (found.length === 0) continue
    if (part.kind === 'not') excluded.push(`!(${found.map((one) => termQuery(one)).join(' & ')})`)
    else terms.push(...found)
    if (part.kind === 'phrase' && found.length > 1) phrases.push(phraseOf(found))
  }
  if (terms.length === 0 && excluded.length === 0) terms.push(...read.parts.flatMap(stopTermsOf))
  if (terms.length === 0 && excluded.length === 0 && filters.length === 0) return null
  const asked = terms.map((one) => termQuery(one))
  const first = asked.length > 0 ? asked : [quoted(anyLexeme)]
  const condition = joined([...first, ...excluded, ...filters], '&')!
  const ordered = terms.filter(({ exact }) => exact !== null)
  return {
    condition,
    headCondition: excluded.length > 0 ? null : joined([condition, ...phrases], '&'),
    phrase: joined(phrases, '&'),
    headline: joined(
      terms.map((one) => termQuery(one, ':A')),
      '&',
    ),
    exact: joined(
      ordered.map(({ exact }) => quoted(exact!)),
      '&',
    ),
    inOrder: ordered.length > 1 ? phraseOf(ordered) : null,
    any: joined(asked, '|'),
    terms,
    marked: new Set(terms.flatMap(lexemesOfTerm)),
    beginnings: terms.flatMap(({ beginnings }) => beginnings),
  }
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
