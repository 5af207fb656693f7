import { lexemesOfTerm } from '#lib/search/query/term.ts'
import type { SearchQuery } from '#lib/search/query/search-query.ts'
import { anyOf } from './filters.ts'
import { rowOf } from './window.ts'

/** Whose counts tell how many releases match. */
export const lexemesOfQuery = ({ terms }: SearchQuery, filters: string[]): string[] => [
  ...terms.flatMap(lexemesOfTerm).map(rowOf),
  ...filters.flatMap((filter) => [...filter.matchAll(/'([^']+)'/g)].map(([, lexeme]) => lexeme!)),
]

/** A query for releases that have one of these lexemes, whatever their words. */
export function onlyLexemes(lexemes: string[], filters: string[]): SearchQuery {
  const condition = [anyOf(lexemes), ...filters].join(' & ')
  return { ...empty, condition, headCondition: condition }
}

const empty = {
  phrase: null,
  headline: null,
  exact: null,
  inOrder: null,
  any: null,
  terms: [],
  marked: new Set<string>(),
  beginnings: [],
}
