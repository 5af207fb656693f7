import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { lockRelease, outOfReach, touchRelease } from '#lib/releases/lock-release.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { embargoAsked } from '../schema.ts'
import { tellOfEmbargo } from '../tell-invited.ts'

/** Ends an embargo now. The time stays in the row, so that it is known that there was one. */
export async function liftEmbargo(actor: Actor, input: unknown): Promise<Result> {
  const parsed = embargoAsked.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { releaseId, former } = parsed.data

  return db.$transaction(async (tx) => {
    const release = await lockRelease(tx, releaseId)
    if (!release) return outOfReach(tx, releaseId)
    if (!may(actor, 'embargo.save')) return refuse('release.not_allowed')
    if (!release.isUnderEmbargo) return refuse('embargo.none')
    if (release.embargoUntil?.getTime() !== former?.getTime())
      return refuse('embargo.changed_meanwhile')

    await tx.$executeRaw`
      UPDATE desk."Release" SET "embargoUntil" = clock_timestamp() WHERE id = ${releaseId}::uuid`
    await touchRelease(tx, releaseId)
    const facts = { former: former?.toISOString() ?? null }
    await recordEvent(tx, actor, 'embargo.lifted', { releaseId, facts })
    await tellOfEmbargo(tx, actor, release, { kind: 'embargo.lifted' })
    return { ok: true }
  })
}
