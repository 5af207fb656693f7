import { Prisma } from '#generated/prisma/client.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { newsroom } from '../db.ts'
import type { SubjectKind } from '../routes.ts'

export type SubjectRow = { slug: string; name: string; role: string; count: number }

/** Subjects of a kind that releases in a language name, the most frequent first. */
/** More names than anyone reads through; they are found by searching. */
export const mostSubjects = 2000

export function listSubjects(locale: Locale, kind: SubjectKind, most = mostSubjects) {
  const isArabic = locale === 'ar'
  return newsroom.$queryRaw<SubjectRow[]>`
    SELECT c.slug, c.count, ${isArabic ? Prisma.sql`s."nameAr"` : Prisma.sql`s."nameEn"`} AS name,
      ${isArabic ? Prisma.sql`s."roleAr"` : Prisma.sql`s."roleEn"`} AS role
    FROM newsroom."FacetCount" c JOIN newsroom."Subject" s ON s.kind = c.facet AND s.slug = c.slug
    WHERE c.locale = ${locale} AND c.facet = ${kind} AND c.year = 0 AND c.month = 0 AND c.count > 0
    ORDER BY c.count DESC, c.slug LIMIT ${most}`
}

export type Companion = SubjectRow & { kind: SubjectKind }

/** Whom and what the newest releases about a subject name besides it, the most frequent first. */
export function listNamedWith(locale: Locale, kind: SubjectKind, slug: string, each = 6) {
  const isArabic = locale === 'ar'
  return newsroom.$queryRaw<Companion[]>`
    WITH newest AS MATERIALIZED (
      SELECT "documentId" FROM newsroom."LiveFacet" WHERE locale = ${locale} AND facet = ${kind} AND slug = ${slug}
      ORDER BY "firstPublishedAt" DESC, "documentId" DESC LIMIT 200
    ), named AS (
      SELECT f.facet, f.slug, count(*)::int AS count,
        row_number() OVER (PARTITION BY f.facet ORDER BY count(*) DESC, f.slug) AS place
      FROM newest JOIN newsroom."LiveFacet" f USING ("documentId")
      WHERE f.facet NOT IN ('all', 'kind') AND (f.facet, f.slug) <> (${kind}, ${slug}) GROUP BY f.facet, f.slug
    )
    SELECT n.facet AS kind, n.slug, n.count, ${isArabic ? Prisma.sql`s."nameAr"` : Prisma.sql`s."nameEn"`} AS name,
      ${isArabic ? Prisma.sql`s."roleAr"` : Prisma.sql`s."roleEn"`} AS role
    FROM named n JOIN newsroom."Subject" s ON s.kind = n.facet AND s.slug = n.slug
    WHERE n.place <= ${each} ORDER BY n.facet, n.place`
}
