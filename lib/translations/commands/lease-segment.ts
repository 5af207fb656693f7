import { type Actor, idOf } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db, type Tx } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { findEditions, outOfReach } from '#lib/releases/lock-release.ts'
import { aboutText, documentIn, isKilled } from '#lib/releases/release.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { leaseSeconds, type Leases } from '../lease.ts'
import { listLeases } from '../list-leases.ts'
import { sourceRevisionOf } from '../read-entries.ts'
import { segmentLease } from '../schema.ts'

/**
 * Says that somebody writes in a segment, and again every few seconds while they do. Who comes second learns who is there, and
 * may take it over; each person has one segment at a time on a page.
 */
export async function leaseSegment(actor: Actor, input: unknown): Promise<Result<Leases>> {
  const parsed = segmentLease.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { releaseId, locale, ...asked } = parsed.data
  const userId = idOf(actor)
  if (!userId) return refuse('text.not_allowed')

  return db.$transaction(async (tx) => {
    const release = await findEditions(tx, releaseId)
    if (!release || isKilled(release)) return outOfReach(tx, releaseId)
    const document = documentIn(release, locale)
    if (!document) return refuse('release.unknown')
    if (!may(actor, 'text.save', aboutText(release, document))) return refuse('text.not_allowed')
    const isMine = await take(tx, { documentId: document.id, userId, ...asked })
    return {
      ok: true,
      isMine,
      leases: await listLeases(tx, document.id, userId),
      sourceRevisionId: sourceRevisionOf(release),
      targetRevisionId: document.newest.textRevisionId,
    }
  })
}

type Asked = { documentId: string; userId: string; key: string; page: string; takeOver: boolean }

/** @returns whether it is theirs now. */
async function take(tx: Tx, { documentId, userId, key, page, takeOver }: Asked) {
  await tx.segmentLease.deleteMany({ where: { documentId, userId, page, segment: { not: key } } })
  const taken = await tx.$executeRaw`
    INSERT INTO desk."SegmentLease" AS l ("documentId", segment, "userId", page, "seenAt")
    VALUES (${documentId}::uuid, ${key}, ${userId}::uuid, ${page}, clock_timestamp())
    ON CONFLICT ("documentId", segment) DO UPDATE
      SET "userId" = excluded."userId", page = excluded.page, "seenAt" = excluded."seenAt"
      WHERE l."userId" = excluded."userId" OR ${takeOver}
        OR l."seenAt" < clock_timestamp() - make_interval(secs => ${leaseSeconds})`
  return taken > 0
}
