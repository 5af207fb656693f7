// What a reader asked of the archive, in words: for its title, its chips, and the ways to widen it.
import { getTranslations } from 'next-intl/server'
import type { ReleaseKind } from '#lib/editions/edition-content.ts'
import { formatMonth, nameMonth } from '#lib/i18n/months.ts'
import { facetNames } from '#lib/newsroom/facets/facet.ts'
import type { Listed } from '#lib/newsroom/facets/narrow.ts'
import type { Archive } from '#lib/newsroom/queries/find-archive.ts'
import { type Parameter, parameters } from '#lib/newsroom/route-query.ts'

export type Wish = { parameter: Parameter; name: string }

export const listOf = ({ locale, filters }: Archive): Listed => ({
  locale,
  path: '/releases',
  allowed: parameters.archive,
  filters,
})

/** Names of the asked values; a subject that nothing names has its slug alone. */
export async function wishesOf({ locale, filters, facets }: Archive): Promise<Wish[]> {
  const kinds = await getTranslations({ locale, namespace: 'lists.Kinds' })
  const { year, month } = filters
  const named = facetNames.flatMap((facet): Wish[] => {
    const [value] = facets[facet].filter(({ isAsked }) => isAsked)
    if (!value) return []
    const name = facet === 'kind' ? kinds(value.slug as ReleaseKind) : (value.name ?? value.slug)
    return [{ parameter: facet, name }]
  })
  return [
    ...(year ? [{ parameter: 'year', name: year } as const] : []),
    ...(month ? [{ parameter: 'month', name: nameMonth(Number(month), locale) } as const] : []),
    ...named,
  ]
}

/** «بلاغات نونبر 2026 · الدفاع». */
export async function archiveTitle(archive: Archive): Promise<string> {
  const { locale, filters } = archive
  const t = await getTranslations({ locale, namespace: 'lists.Archive' })
  const { year, month } = filters
  const period = month
    ? t('month', { month: formatMonth({ year: Number(year), month: Number(month) }, locale) })
    : year
      ? t('year', { year })
      : t('title')
  const names = (await wishesOf(archive))
    .filter(({ parameter }) => parameter !== 'year' && parameter !== 'month')
    .map(({ name }) => name)
  return [period, ...names].join(' · ')
}
