// The readers' search: what is typed is understood with the help of what releases say, then found, then shown.
import type { Locale } from '#lib/i18n/locale.ts'
import { cutQuery } from '#lib/search/query/clauses.ts'
import { numberLexemesOf } from '#lib/search/query/number-query.ts'
import { type SearchQuery, searchQueryOf } from '#lib/search/query/search-query.ts'
import { filtersOf } from './filters.ts'
import { findWords } from './words/find-words.ts'
import { type FoundReleases, findReleases } from './find-releases.ts'
import { lexemesOfQuery, onlyLexemes } from './lexemes-of-query.ts'
import { nameFacets } from './name-facets.ts'
import { type UnderstoodQuery, understand } from './words/understand-query.ts'
import { facetNames, type SearchInput, type SearchPage } from './search-page.ts'
import { showHits } from './show-hits.ts'

export async function searchReleases(locale: Locale, input: SearchInput): Promise<SearchPage> {
  const filters = filtersOf(input)
  const byNumber = await numbered(input, filters)
  if (byNumber) return shown(locale, byNumber)
  const understood = await understand(input.q, input.isTyping ?? false)
  const answer = await answerOf(understood, input, filters, true)
  const hasNeedless = answer?.query.terms.some(({ isOptional }) => isOptional) ?? false
  if (answer?.found.total === 0 && hasNeedless)
    return shown(locale, await answerOf(understood, input, filters, false))
  return shown(locale, answer)
}

type Answer = { query: SearchQuery; found: FoundReleases; searched: string | null }

/** A release that is named by its number is the answer; when there is none, the number is words like others. */
async function numbered(input: SearchInput, filters: string[]): Promise<Answer | null> {
  const numbers = numberLexemesOf(cutQuery(input.q))
  if (numbers.length === 0) return null
  const query = onlyLexemes(numbers, filters)
  const found = await findReleases({ ...input, query, filters, known: new Map(), page: input.page })
  return found.total > 0 ? { query, found, searched: null } : null
}

async function answerOf(
  understood: UnderstoodQuery,
  input: SearchInput,
  filters: string[],
  withOptional: boolean,
): Promise<Answer | null> {
  const { read, searched, known, namesakes } = understood
  const knowledge = { known, namesakes, isTyping: input.isTyping ?? false }
  const query = searchQueryOf(read, knowledge, filters, withOptional)
  if (!query) return null
  const counted = await findWords([], lexemesOfQuery(query, filters))
  const found = await findReleases({
    ...input,
    query,
    filters,
    known: counted.known,
    page: input.page,
  })
  return { query, found, searched }
}

const nothing = (): SearchPage => ({
  hits: [],
  total: 0,
  isTotalExact: true,
  searched: null,
  facets: Object.fromEntries(
    facetNames.map((facet) => [facet, []]),
  ) as unknown as SearchPage['facets'],
  next: null,
  previous: null,
})

async function shown(locale: Locale, answer: Answer | null): Promise<SearchPage> {
  if (!answer) return nothing()
  const { query, found, searched } = answer
  const { rows, facets, ...page } = found
  const [hits, named] = await Promise.all([
    showHits(locale, rows, query),
    nameFacets(locale, facets),
  ])
  return { ...page, hits, facets: named, searched }
}
