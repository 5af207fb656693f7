import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import { type Result, refuse } from '#lib/result.ts'
import { failPlan } from '../fail-plan.ts'
import { lockPlan } from '../read-plan.ts'

/** Gives up a plan at which the clock stumbled again and again, so that people see it and the others go on. */
export async function breakPlan(actor: Actor, { planId }: { planId: string }): Promise<Result> {
  return db.$transaction(async (tx) => {
    const plan = await lockPlan(tx, planId)
    if (!plan) return refuse('plan.unknown')
    if (!may(actor, 'plan.save')) return refuse('release.not_allowed')
    if (plan.state !== 'waiting') return refuse('plan.ended')
    await failPlan(tx, actor, plan, [{ code: 'plan.broke' }])
    return { ok: true }
  })
}
