import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { lockReleases } from '#lib/releases/lock-release.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { beforeEmbargo } from '../choose-edition.ts'
import { mayMove } from '../plan.ts'
import { lockPlan } from '../read-plan.ts'
import { reckon } from '../reckon.ts'
import {
  pinnedIn,
  recordPlanEvents,
  recordStates,
  releasesOf,
  touchReleases,
} from '../record-plan.ts'
import { rescheduling } from '../schema.ts'

/** Gives a plan that has not begun another time. One that failed waits again. */
export async function reschedulePlan(actor: Actor, input: unknown): Promise<Result<{ at: Date }>> {
  const parsed = rescheduling.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { planId, revision, ...asked } = parsed.data

  return db.$transaction(async (tx) => {
    const plan = await lockPlan(tx, planId)
    if (!plan) return refuse('plan.unknown')
    if (!may(actor, 'plan.save')) return refuse('release.not_allowed')
    if (!mayMove(plan)) return refuse('plan.begun')
    if (plan.revision !== revision) return refuse('plan.changed_meanwhile')
    const releases = await lockReleases(tx, releasesOf(plan))
    const reckoned = await reckon(tx, { ...asked, policy: plan.policy })
    if (!reckoned.ok) return refuseAll(reckoned.problems)
    const { times } = reckoned
    const obstacles = beforeEmbargo(releases, times.at, asked.at.zone)
    if (obstacles.length > 0) return refuseAll(obstacles)

    await tx.publishPlan.update({
      where: { id: planId },
      data: {
        ...times,
        zone: asked.at.zone,
        state: 'waiting',
        problems: [],
        checkedDayAt: null,
        checkedHourAt: null,
        overdueToldAt: null,
        deadlineToldAt: null,
        revision: { increment: 1 },
      },
    })
    await recordStates(
      tx,
      actor,
      pinnedIn(plan).map(({ editionId }) => editionId!),
      'scheduled',
    )
    await touchReleases(tx, releasesOf(plan))
    await recordPlanEvents(tx, actor, 'plan.rescheduled', [plan], () => ({
      at: times.at.toISOString(),
      former: plan.at.toISOString(),
      zone: asked.at.zone,
    }))
    return { ok: true, at: times.at }
  })
}
