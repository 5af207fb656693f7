import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db, type Tx } from '#lib/db/desk.ts'
import { instantOf, wallTimeOf } from '#lib/plans/wall-time.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { lockRelease, outOfReach, touchRelease } from '#lib/releases/lock-release.ts'
import { type ReleaseEditions, wasPublic } from '#lib/releases/release.ts'
import { type Refusal, type Result, refuse, refuseAll } from '#lib/result.ts'
import { embargoTime } from '../schema.ts'
import { tellOfEmbargo } from '../tell-invited.ts'

/** Sets until when nothing of a release may be public, or moves that. Whoever was invited is told of a new time. */
export async function setEmbargo(actor: Actor, input: unknown): Promise<Result<{ until: Date }>> {
  const parsed = embargoTime.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { releaseId, former, ...wall } = parsed.data

  return db.$transaction(async (tx) => {
    const release = await lockRelease(tx, releaseId)
    if (!release) return outOfReach(tx, releaseId)
    if (!may(actor, 'embargo.save')) return refuse('release.not_allowed')
    if (release.documents.some(wasPublic)) return refuse('embargo.already_public')
    if (release.embargoUntil?.getTime() !== former?.getTime())
      return refuse('embargo.changed_meanwhile')
    const reckoned = instantOf(wall)
    if (!reckoned.ok) return refuseAll([{ ...reckoned.problem, field: 'time' }])
    const until = reckoned.at
    const refusal = await refusalOfTime(tx, release, until, wall.zone)
    if (refusal) return refusal
    if (until.getTime() === former?.getTime()) return { ok: true, until }

    await tx.release.update({
      where: { id: releaseId },
      data: { embargoUntil: until, embargoZone: wall.zone },
      select: { id: true },
    })
    await touchRelease(tx, releaseId)
    const facts = { until: until.toISOString(), former: former?.toISOString() ?? null }
    await recordEvent(tx, actor, 'embargo.set', { releaseId, facts: { ...facts, zone: wall.zone } })
    if (former) await tellOfEmbargo(tx, actor, release, { kind: 'embargo.moved', until })
    return { ok: true, until }
  })
}

/** The database's clock and the plans that are made already decide which times can be. */
async function refusalOfTime(
  tx: Tx,
  { documents }: ReleaseEditions,
  until: Date,
  zone: string,
): Promise<Refusal | null> {
  const ids = documents.map(({ id }) => id)
  const [read] = await tx.$queryRaw<{ isPast: boolean; isFar: boolean; planned: Date | null }[]>`
    SELECT asked.at <= clock_timestamp() AS "isPast", asked.at > clock_timestamp() + interval '1 year' AS "isFar",
      (SELECT min(p.at) FROM desk."PlanEdition" e JOIN desk."PublishPlan" p ON p.id = e."planId"
        WHERE e."isOpen" AND e."documentId" = ANY(${ids}::uuid[])) AS planned
    FROM (SELECT ${until}::timestamptz AS at) asked`
  const { isPast, isFar, planned } = read!
  if (isPast) return refuse('embargo.past', { field: 'time' })
  if (isFar) return refuse('embargo.far', { field: 'time' })
  if (!planned || until <= planned) return null
  const values = { planned: wallTimeOf(planned, zone).replace('T', ' ') }
  return refuse('embargo.after_plan', { field: 'time', values })
}
