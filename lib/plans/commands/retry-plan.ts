import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { lockReleases } from '#lib/releases/lock-release.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { lockPlan } from '../read-plan.ts'
import {
  pinnedIn,
  recordPlanEvents,
  recordStates,
  releasesOf,
  touchReleases,
} from '../record-plan.ts'
import { planAsked } from '../schema.ts'

/** Lets the clock try a failed plan again, at once when its time is over. The receipt then says how late. */
export async function retryPlan(actor: Actor, input: unknown): Promise<Result> {
  const parsed = planAsked.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { planId, revision } = parsed.data

  return db.$transaction(async (tx) => {
    const plan = await lockPlan(tx, planId)
    if (!plan) return refuse('plan.unknown')
    if (!may(actor, 'plan.save')) return refuse('release.not_allowed')
    if (plan.state !== 'failed') return refuse('plan.not_failed')
    if (plan.revision !== revision) return refuse('plan.changed_meanwhile')
    await lockReleases(tx, releasesOf(plan))

    const pinned = pinnedIn(plan).map(({ editionId }) => editionId!)
    await recordStates(tx, actor, pinned, 'scheduled')
    await tx.publishPlan.update({
      where: { id: planId },
      data: { state: 'waiting', problems: [], overdueToldAt: null, revision: { increment: 1 } },
    })
    await touchReleases(tx, releasesOf(plan))
    await recordPlanEvents(tx, actor, 'plan.retried', [plan])
    return { ok: true }
  })
}
