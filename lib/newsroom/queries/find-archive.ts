import type { Locale } from '#lib/i18n/locale.ts'
import { countFacets, type Facets } from '../facets/count-facets.ts'
import { askedOf } from '../facets/facet.ts'
import { type Calendar, listYears } from '../facets/list-years.ts'
import { type Filters, pageOf } from '../route-query.ts'
import { listReleases, type ReleaseList } from './list-releases.ts'

/** A page of the archive with all the ways to narrow it. */
export type Archive = {
  locale: Locale
  filters: Filters
  list: ReleaseList
  facets: Facets
  periods: Calendar
}

export async function findArchive(locale: Locale, filters: Filters): Promise<Archive> {
  const [list, facets, periods] = await Promise.all([
    listReleases(locale, pageOf(filters.page) ?? null, filters),
    countFacets(locale, filters),
    listYears(locale, askedOf(filters), Number(filters.year ?? 0)),
  ])
  return { locale, filters, list, facets, periods }
}
