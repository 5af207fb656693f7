import { type Actor, idOf } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { segmentRelease } from '../schema.ts'

/** Lays a segment down: only ever one's own, whatever became of the right to write in it. */
export async function releaseSegment(actor: Actor, input: unknown): Promise<Result> {
  const parsed = segmentRelease.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { releaseId, locale, key, page } = parsed.data
  const userId = idOf(actor)
  if (!userId || !may(actor, 'release.read')) return refuse('text.not_allowed')
  await db.segmentLease.deleteMany({
    where: { document: { releaseId, locale }, segment: key, userId, page },
  })
  return { ok: true }
}
