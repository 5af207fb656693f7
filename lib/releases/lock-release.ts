import { Prisma } from '#generated/prisma/client.ts'
import type { Tx } from '#lib/db/desk.ts'
import { type Refusal, refuse } from '#lib/result.ts'
import { isKilled, type ReleaseEditions } from './release.ts'

const edition = Prisma.sql`to_jsonb(e) || jsonb_build_object('submitterId', (SELECT s."actorId" FROM desk."EditionStatus" s
  WHERE s."editionId" = e.id AND s.state = 'submitted' ORDER BY s.id DESC LIMIT 1))`

/** Releases with the editions of their documents, in the order of their ids. */
const readAll = (tx: Tx, releaseIds: string[]) =>
  tx.$queryRaw<ReleaseEditions[]>`
    SELECT r.id, r.kind::text, r."originalLocale"::text, r.year, r.sequence, r."sharedRevisionId", r."createdById",
      r."embargoUntil", coalesce(r."embargoUntil" > clock_timestamp(), false) AS "isUnderEmbargo", r."trashedAt", r.revision,
      (SELECT jsonb_agg(jsonb_build_object('id', d.id, 'locale', d.locale, 'slug', d.slug,
          'newest', (SELECT ${edition} FROM desk."Edition" e WHERE e."documentId" = d.id ORDER BY e.number DESC LIMIT 1),
          'live', (SELECT ${edition} FROM desk."Edition" e WHERE e."documentId" = d.id AND e.state = 'published'),
          'pinned', (SELECT ${edition} FROM desk."Edition" e
            WHERE e."documentId" = d.id AND e.state IN ('scheduled', 'failed')))
        ORDER BY d.locale) FROM desk."Document" d WHERE d."releaseId" = r.id) AS documents
    FROM desk."Release" r WHERE r.id = ANY(${releaseIds}::uuid[]) ORDER BY r.id`

/** Reads a release with the editions of its documents. */
export async function readEditions(tx: Tx, releaseId: string): Promise<ReleaseEditions | null> {
  const [release] = await readAll(tx, [releaseId])
  return release ?? null
}

/** The same for a screen: what lies in the trash has none until it is brought back. */
export async function findEditions(tx: Tx, releaseId: string): Promise<ReleaseEditions | null> {
  const release = await readEditions(tx, releaseId)
  return release && !release.trashedAt ? release : null
}

/**
 * Locks releases for the rest of the transaction, always in the order of their ids, then reads them. Two statements on
 * purpose: a single one would read the editions as they were before it waited for the lock.
 */
export async function lockReleases(tx: Tx, releaseIds: string[]): Promise<ReleaseEditions[]> {
  await tx.$queryRaw`
    SELECT 1 FROM desk."Release" WHERE id = ANY(${releaseIds}::uuid[]) ORDER BY id FOR UPDATE`
  return readAll(tx, releaseIds)
}

/**
 * Null for what lies in the trash, where no command but its restoration finds it, and for what was killed. `outOfReach` says
 * which it is.
 */
export async function lockRelease(tx: Tx, releaseId: string): Promise<ReleaseEditions | null> {
  const [release] = await lockReleases(tx, [releaseId])
  return release && !release.trashedAt && !isKilled(release) ? release : null
}

/** Why no release was found to act on. */
export async function outOfReach(tx: Tx, releaseId: string): Promise<Refusal> {
  const release = await readEditions(tx, releaseId)
  if (!release) return refuse('release.unknown')
  return refuse(isKilled(release) ? 'release.killed' : 'release.in_trash')
}

/** Notes that something of the release changed, for the desk's list, and tells the database's time. */
export async function touchRelease(tx: Tx, releaseId: string): Promise<Date> {
  const rows = await tx.$queryRaw<{ updatedAt: Date }[]>`
    UPDATE desk."Release" SET "updatedAt" = clock_timestamp(), revision = revision + 1
    WHERE id = ${releaseId}::uuid RETURNING "updatedAt"`
  return rows[0]!.updatedAt
}
