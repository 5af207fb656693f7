import { getTranslations } from 'next-intl/server'
import type { ReleaseKind } from '#lib/editions/edition-content.ts'
import { formatDay } from '#lib/i18n/dates.ts'
import { facetNames } from '#lib/newsroom/facets/facet.ts'
import { type Listed, narrowed } from '#lib/newsroom/facets/narrow.ts'
import type { SearchPage } from '#lib/newsroom/search/search-page.ts'
import type { Chip } from '../lists/parts/chips.tsx'

/** What the results are narrowed to, each with the way to take it back. */
export async function searchChips(list: Listed, { facets }: SearchPage): Promise<Chip[]> {
  const { locale, filters } = list
  const t = await getTranslations({ locale, namespace: 'search.Results' })
  const kinds = await getTranslations({ locale, namespace: 'lists.Kinds' })
  const chip = (key: string, name: string): Chip => ({
    key,
    name,
    href: narrowed(list, { [key]: undefined }),
  })
  const day = (text: string) => ({ day: formatDay(new Date(text), locale) })
  return [
    ...(filters.from ? [chip('from', t('since', day(filters.from)))] : []),
    ...(filters.to ? [chip('to', t('until', day(filters.to)))] : []),
    ...facetNames.flatMap((facet) => {
      const slug = filters[facet]
      if (!slug) return []
      if (facet === 'kind') return [chip(facet, kinds(slug as ReleaseKind))]
      return [chip(facet, facets[facet].find((value) => value.slug === slug)?.name ?? slug)]
    }),
  ]
}
