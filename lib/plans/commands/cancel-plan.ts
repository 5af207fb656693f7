import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { lockReleases } from '#lib/releases/lock-release.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { callOffPlans } from '../call-off-plans.ts'
import { mayCancel } from '../plan.ts'
import { lockPlan } from '../read-plan.ts'
import { releasesOf } from '../record-plan.ts'
import { planAsked } from '../schema.ts'

/**
 * Takes a plan back, or what is left of it. Its editions are approved as before, unless somebody has begun the next one: that
 * takes their place.
 */
export async function cancelPlan(actor: Actor, input: unknown): Promise<Result> {
  const parsed = planAsked.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { planId, revision } = parsed.data

  return db.$transaction(async (tx) => {
    const plan = await lockPlan(tx, planId)
    if (!plan) return refuse('plan.unknown')
    if (!may(actor, 'plan.save')) return refuse('release.not_allowed')
    if (!mayCancel(plan)) return refuse('plan.ended')
    if (plan.revision !== revision) return refuse('plan.changed_meanwhile')
    const releases = await lockReleases(tx, releasesOf(plan))

    await callOffPlans(tx, actor, [plan], releases)
    return { ok: true }
  })
}
