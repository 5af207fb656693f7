import type { Tx } from '#lib/db/desk.ts'
import type { NamedRelease } from './words/news-words.ts'

type Row = Omit<NamedRelease, 'headlines'> & {
  id: string
  headlines: NamedRelease['headlines'] | null
}

/**
 * What colleagues call releases: the newest headline of each language, as the desk's own lists do. Once public, nothing of a
 * release is held back any more. One statement: a publication waits for it.
 */
export async function readNamedReleases(
  tx: Tx,
  releaseIds: string[],
): Promise<Map<string, NamedRelease>> {
  if (releaseIds.length === 0) return new Map()
  const rows = await tx.$queryRaw<Row[]>`
    SELECT r.id, r."originalLocale"::text, r."embargoUntil" IS NOT NULL AND r.year IS NULL AS "isUnderEmbargo",
      (SELECT jsonb_object_agg(d.locale, (SELECT t.headline FROM desk."Edition" e
          JOIN desk."TextRevision" t ON t.id = e."textRevisionId"
          WHERE e."documentId" = d.id ORDER BY e.number DESC LIMIT 1))
        FROM desk."Document" d WHERE d."releaseId" = r.id) AS headlines
    FROM desk."Release" r WHERE r.id = ANY(${releaseIds}::uuid[])`
  return new Map(
    rows.map(({ id, headlines, ...row }) => [id, { ...row, headlines: headlines ?? {} }]),
  )
}
