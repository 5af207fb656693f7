import type { Locale } from '#lib/i18n/locale.ts'
import { newsroom } from '../db.ts'
import { type Asked, everything } from './facet.ts'

export type Period = { year: number; month: number; count: number | null }

/** The years of an archive, newest first, and the months of one of them. */
export type Calendar = { years: Period[]; months: Period[] }

/** With several things asked, the periods are those of the first, and nobody counts what they have in common. */
export async function listYears(locale: Locale, asked: Asked[], year: number): Promise<Calendar> {
  const { facet, slug } = asked[0] ?? everything
  const rows = await newsroom.$queryRaw<Period[]>`
    SELECT year, month, ${asked.length > 1 ? null : 1} * count AS count FROM newsroom."FacetCount"
    WHERE locale = ${locale} AND facet = ${facet} AND slug = ${slug} AND year > 0 AND count > 0
      AND (month = 0 OR year = ${year}) ORDER BY year DESC, month`
  return {
    years: rows.filter(({ month }) => month === 0),
    months: rows.filter(({ month }) => month > 0),
  }
}
