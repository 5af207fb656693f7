// A facet is a side from which releases are found: their kind, a topic, a person, an organisation, a place. Each has values
// (slugs), and a list may ask for one value of each.
import type { Filters } from '../route-query.ts'

export const facetNames = ['kind', 'topic', 'person', 'organisation', 'place'] as const
export type FacetName = (typeof facetNames)[number]

/** One value of a facet; `all` with an empty slug is what every release has. */
export type Asked = { facet: FacetName | 'all'; slug: string }

/** Year and month of the office's calendar; 0 for any. */
export type Span = { year: number; month: number }

export const everything: Asked = { facet: 'all', slug: '' }

export const askedOf = (filters: Filters): Asked[] =>
  facetNames.flatMap((facet) => {
    const slug = filters[facet]
    return slug ? [{ facet, slug }] : []
  })

export const spanOf = ({ year, month }: Filters): Span => ({
  year: Number(year ?? 0),
  month: Number(month ?? 0),
})
