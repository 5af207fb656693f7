import { useTranslations } from 'next-intl'
import type { ReleaseKind } from '#lib/editions/edition-content.ts'
import { type Listed, narrowed } from '#lib/newsroom/facets/narrow.ts'
import { type FacetName, facetNames, type SearchPage } from '#lib/newsroom/search/search-page.ts'
import { FacetGroup } from '../lists/parts/facet-group.tsx'

/** More values than these are better found by asking for them. */
const valuesShown = 8

type SearchFacetsProps = { list: Listed; facets: SearchPage['facets'] }

/** What the results may be narrowed to, as far as there are results. */
export function SearchFacets({ list, facets }: SearchFacetsProps) {
  const t = useTranslations('lists.Facets')
  const kinds = useTranslations('lists.Kinds')
  return facetNames.map((facet) => (
    <FacetGroup
      key={facet}
      locale={list.locale}
      title={t(facet)}
      links={facets[facet].slice(0, valuesShown).map(({ slug, name, count }) => {
        const isAsked = isValueAsked(list, facet, slug)
        return {
          key: slug,
          name: facet === 'kind' ? kinds(slug as ReleaseKind) : name,
          href: narrowed(list, changeFor(facet, isAsked ? undefined : slug)),
          count,
          isAsked,
        }
      })}
    />
  ))
}

const firstDay = (year: string) => `${year}-01-01`
const lastDay = (year: string) => `${year}-12-31`

const isValueAsked = ({ filters }: Listed, facet: FacetName, slug: string) =>
  facet === 'year'
    ? filters.from === firstDay(slug) && filters.to === lastDay(slug)
    : filters[facet] === slug

/** A year is a period like any other. */
function changeFor(facet: FacetName, slug: string | undefined) {
  if (facet !== 'year') return { [facet]: slug }
  return { from: slug && firstDay(slug), to: slug && lastDay(slug) }
}
