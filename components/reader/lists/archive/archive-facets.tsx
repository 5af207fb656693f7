import { useTranslations } from 'next-intl'
import type { ReleaseKind } from '#lib/editions/edition-content.ts'
import { facetNames } from '#lib/newsroom/facets/facet.ts'
import { narrowed } from '#lib/newsroom/facets/narrow.ts'
import type { Archive } from '#lib/newsroom/queries/find-archive.ts'
import { FacetGroup } from '../parts/facet-group.tsx'
import { listOf } from './wishes.ts'

/** The kinds, topics, people, organisations and places that the list may be narrowed to. */
export function ArchiveFacets({ archive }: { archive: Archive }) {
  const t = useTranslations('lists.Facets')
  const kinds = useTranslations('lists.Kinds')
  const list = listOf(archive)
  return facetNames.map((facet) => (
    <FacetGroup
      key={facet}
      locale={archive.locale}
      title={t(facet)}
      links={archive.facets[facet].map(({ slug, name, count, isAsked }) => ({
        key: slug,
        name: facet === 'kind' ? kinds(slug as ReleaseKind) : (name ?? slug),
        href: narrowed(list, { [facet]: isAsked ? undefined : slug }),
        count,
        isAsked,
      }))}
    />
  ))
}
