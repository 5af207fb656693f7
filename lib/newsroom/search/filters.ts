// What narrows a search, as conditions on the index.
import { releaseKinds } from '#lib/editions/edition-content.ts'
import { coverOf, isDay } from '#lib/search/dates/date-cover.ts'
import { facetLexeme, publishedLexeme, quoted } from '#lib/search/lexeme.ts'
import type { SearchInput } from './search-page.ts'

export const anyOf = (lexemes: string[]) => `(${lexemes.map(quoted).join(' | ')})`

const slugLike = /^[\p{L}\p{M}\p{N}_-]{1,200}$/u
const isKind = (kind: string) => (releaseKinds as readonly string[]).includes(kind)

/** What makes no sense narrows nothing. */
export function filtersOf({ kind, from, to, ...input }: SearchInput): string[] {
  const facets = (['topic', 'person', 'organisation', 'place'] as const).flatMap((facet) => {
    const slug = input[facet]
    return slug && slugLike.test(slug) ? [quoted(facetLexeme(facet, slug))] : []
  })
  if (kind && isKind(kind)) facets.push(quoted(facetLexeme('kind', kind)))
  const days = { from: isDay(from) ? from : undefined, to: isDay(to) ? to : undefined }
  if (!days.from && !days.to) return facets
  const cover = coverOf(days)
  // A span that ends before it begins has no day.
  return [...facets, anyOf(cover.length > 0 ? cover : [publishedLexeme('never')])]
}
