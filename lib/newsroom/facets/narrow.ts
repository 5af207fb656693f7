import type { Locale } from '#lib/i18n/locale.ts'
import { type Filters, filtersOf, type Parameter, queryOf } from '../route-query.ts'
import { hrefOf } from '../urls.ts'

/** A list that is asked for by its parameters. */
export type Listed = {
  locale: Locale
  /** Decoded, without language. */
  path: string
  allowed: readonly Parameter[]
  filters: Filters
}

type Change = Partial<Record<Parameter, string | undefined>>

/** The address of the same list with other wishes, from its first page; parameters in canonical order. */
export const narrowed = ({ locale, path, allowed, filters }: Listed, change: Change) =>
  hrefOf(locale, path) + queryOf(filtersOf({ ...filters, page: undefined, ...change }, allowed))

/** Paths of the pages around one of a list, decoded and without language. */
export function pagesAround(list: Listed, around: { newer: string | null; older: string | null }) {
  const pathOf = (page: string | null) =>
    page && list.path + queryOf(filtersOf({ ...list.filters, page }, list.allowed))
  return { newer: pathOf(around.newer && `~${around.newer}`), older: pathOf(around.older) }
}
