import type { Tx } from '#lib/db/desk.ts'
import type { ReleaseEditions } from './release.ts'

/** Reads a release with the editions of its documents. */
export async function readEditions(tx: Tx, releaseId: string): Promise<ReleaseEditions | null> {
  const rows = await tx.$queryRaw<ReleaseEditions[]>`
    SELECT r.id, r.kind::text, r."originalLocale"::text, r.year, r.sequence, r."sharedRevisionId", r."createdById",
      r.revision,
      (SELECT jsonb_agg(jsonb_build_object('id', d.id, 'locale', d.locale, 'slug', d.slug,
          'newest', (SELECT to_jsonb(e) FROM desk."Edition" e WHERE e."documentId" = d.id ORDER BY e.number DESC LIMIT 1),
          'live', (SELECT to_jsonb(e) FROM desk."Edition" e WHERE e."documentId" = d.id AND e.state = 'published'))
        ORDER BY d.locale) FROM desk."Document" d WHERE d."releaseId" = r.id) AS documents
    FROM desk."Release" r WHERE r.id = ${releaseId}::uuid`
  return rows[0] ?? null
}

/**
 * Locks a release for the rest of the transaction, then reads it. Two statements on purpose: a single one would read the
 * editions as they were before it waited for the lock.
 */
export async function lockRelease(tx: Tx, releaseId: string): Promise<ReleaseEditions | null> {
  await tx.$queryRaw`SELECT 1 FROM desk."Release" WHERE id = ${releaseId}::uuid FOR UPDATE`
  return readEditions(tx, releaseId)
}

/** Notes that something of the release changed, for the desk's list, and tells the database's time. */
export async function touchRelease(tx: Tx, releaseId: string): Promise<Date> {
  const rows = await tx.$queryRaw<{ updatedAt: Date }[]>`
    UPDATE desk."Release" SET "updatedAt" = clock_timestamp(), revision = revision + 1
    WHERE id = ${releaseId}::uuid RETURNING "updatedAt"`
  return rows[0]!.updatedAt
}
