// Every list is a walk along the index of LiveFacet, newest first: the rarest value that is asked leads, and each step looks
// whether the document has the others too. A step costs the same in an archive of a thousand releases and of a million.
import { Prisma } from '#generated/prisma/client.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Cursor } from '../cursor.ts'
import type { Asked, Span } from './facet.ts'

/** Documents that have a value, without the order. */
export const withValue = (locale: Locale, { facet, slug }: Asked, span: Span) => Prisma.sql`
  f.locale = ${locale} AND f.facet = ${facet} AND f.slug = ${slug} ${within(span)}`

/** Documents that have other values as well. */
export const alsoWith = (asked: Asked[]) =>
  asked.reduce(
    (sql, { facet, slug }) => Prisma.sql`${sql} AND EXISTS (SELECT FROM newsroom."LiveFacet" o
      WHERE o."documentId" = f."documentId" AND o.facet = ${facet} AND o.slug = ${slug})`,
    Prisma.sql`TRUE`,
  )

/** Months begin at midnight of Casablanca. */
function within({ year, month }: Span) {
  if (!year) return Prisma.empty
  const last = month ? Prisma.sql`interval '1 month'` : Prisma.sql`interval '1 year'`
  const first = Prisma.sql`make_timestamp(${year}::int, ${month || 1}::int, 1, 0, 0, 0)`
  return Prisma.sql`
    AND f."firstPublishedAt" >= ${first} AT TIME ZONE 'Africa/Casablanca'
    AND f."firstPublishedAt" < (${first} + ${last}) AT TIME ZONE 'Africa/Casablanca'`
}

/** Only what is older (`<`) or newer (`>`) than a place in the list. */
export const past = (side: '<' | '>', { at, documentId }: Cursor) => Prisma.sql`
  AND (f."firstPublishedAt", f."documentId") ${Prisma.raw(side)} (${at}, ${documentId}::uuid)`
