import type { ReleaseKind } from '#lib/editions/edition-content.ts'
import { newsroom } from '../db.ts'

export type Related = {
  year: number
  sequence: number
  path: string
  kind: ReleaseKind
  headline: string
  firstPublishedAt: Date
}

/**
 * Up to four releases that share most topics, people and organisations with this one, of the same language. All are earlier,
 * so that a publication changes no page that stands already. Looked for among the newest forty of each, so that the search
 * costs the same in any archive.
 */
export const listRelated = (documentId: string) => newsroom.$queryRaw<Related[]>`
  WITH own AS (
    SELECT * FROM newsroom."LiveFacet"
    WHERE "documentId" = ${documentId}::uuid AND facet IN ('topic', 'person', 'organisation')
    ORDER BY facet, slug LIMIT 20
  ), shared AS (
    SELECT earlier."documentId", count(*) AS shares
    FROM own CROSS JOIN LATERAL (
      SELECT f."documentId" FROM newsroom."LiveFacet" f
      WHERE f.locale = own.locale AND f.facet = own.facet AND f.slug = own.slug
        AND (f."firstPublishedAt", f."documentId") < (own."firstPublishedAt", own."documentId")
      ORDER BY f."firstPublishedAt" DESC, f."documentId" DESC LIMIT 40
    ) earlier
    GROUP BY earlier."documentId"
  )
  SELECT l.year, l.sequence, l.path, e.kind, e.headline, l."firstPublishedAt"
  FROM shared
  JOIN newsroom."LiveDocument" l ON l."documentId" = shared."documentId"
  JOIN newsroom."PublishedEdition" e ON e.id = l."editionId"
  ORDER BY shared.shares DESC, l."firstPublishedAt" DESC, l."documentId" DESC LIMIT 4`
