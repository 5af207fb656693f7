// The facets of the results with their names in the reader's language.
import type { Locale } from '#lib/i18n/locale.ts'
import { ask } from './db.ts'
import { facetNames, type FacetName, type FacetValue } from './search-page.ts'

export type Facets = Record<FacetName, FacetValue[]>

const mostValues = 20

type Subject = { kind: string; slug: string; nameAr: string; nameEn: string }

export async function nameFacets(locale: Locale, counts: Record<string, number>): Promise<Facets> {
  const facets = Object.fromEntries(
    facetNames.map((facet) => [facet, mostFrequent(facet, counts)]),
  ) as Facets
  const named = facetNames.flatMap((facet) =>
    facet === 'kind' || facet === 'year' ? [] : facets[facet].map(({ slug }) => [facet, slug]),
  )
  if (named.length === 0) return facets
  const subjects = await ask<Subject>(
    `SELECT kind, slug, "nameAr", "nameEn" FROM newsroom."Subject"
     WHERE (kind, slug) IN (SELECT * FROM unnest($1::text[], $2::text[]))`,
    [named.map(([kind]) => kind), named.map(([, slug]) => slug)],
  )
  for (const { kind, slug, nameAr, nameEn } of subjects) {
    const value = facets[kind as FacetName].find((one) => one.slug === slug)
    if (value) value.name = (locale === 'ar' ? nameAr : nameEn) || slug
  }
  return facets
}

/** Years are in order, everything else by how often it occurs. */
function mostFrequent(facet: FacetName, counts: Record<string, number>): FacetValue[] {
  const values = Object.entries(counts)
    .filter(([key]) => key.startsWith(`${facet}:`))
    .map(([key, count]) => ({ slug: key.slice(facet.length + 1), count }))
    .map(({ slug, count }) => ({ slug, name: slug, count }))
  const byName = (a: FacetValue, b: FacetValue) => (a.slug < b.slug ? -1 : 1)
  return facet === 'year'
    ? values.toSorted((a, b) => byName(b, a))
    : values.toSorted((a, b) => b.count - a.count || byName(a, b)).slice(0, mostValues)
}
