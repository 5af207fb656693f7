import { Prisma } from '#generated/prisma/client.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { newsroom } from '../db.ts'
import { type Asked, everything, type Span } from './facet.ts'

export type Counted = Asked & { count: number }

/** How many releases each asked value has in a span, the rarest first; of everything when nothing is asked. */
export async function countAsked(locale: Locale, asked: Asked[], span: Span): Promise<Counted[]> {
  const values = asked.length > 0 ? asked : [everything]
  const wanted = values.map(({ facet, slug }) => Prisma.sql`(${facet}, ${slug})`)
  const counts = await newsroom.$queryRaw<Counted[]>`
    SELECT facet, slug, count FROM newsroom."FacetCount"
    WHERE locale = ${locale} AND (facet, slug) IN (${Prisma.join(wanted)})
      AND year = ${span.year} AND month = ${span.month}`
  const countOf = ({ facet, slug }: Asked) =>
    counts.find((one) => one.facet === facet && one.slug === slug)?.count ?? 0
  return values
    .map((one) => ({ ...one, count: countOf(one) }))
    .toSorted((one, other) => one.count - other.count)
}
