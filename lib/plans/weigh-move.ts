import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { mayMove, type PlanZone } from './plan.ts'
import { readPlans } from './read-plan.ts'
import { move, type rescheduling } from './schema.ts'
import { daysLater, instantOf } from './wall-time.ts'
import type { z } from 'zod'

export type Weighed = { input: z.input<typeof rescheduling>; at: Date; zone: string }

/** What a plan that is put on another day would be: the same time by its own clock. Nothing changes yet. */
export async function weighMove(actor: Actor, input: unknown): Promise<Result<Weighed>> {
  const parsed = move.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { planId, days } = parsed.data
  if (!may(actor, 'plan.save')) return refuse('release.not_allowed')
  const [plan] = await readPlans(db, [planId])
  if (!plan) return refuse('plan.unknown')
  if (!mayMove(plan)) return refuse('plan.begun')
  const zone = plan.zone as PlanZone
  const at = daysLater(plan.at, zone, days)
  const reckoned = instantOf(at)
  if (!reckoned.ok) return refuseAll([reckoned.problem])
  const later = plan.deadline && daysLater(plan.deadline, zone, days)
  const deadline = later && { time: later.time, occurrence: later.occurrence }
  return {
    ok: true,
    at: reckoned.at,
    zone,
    input: { planId, revision: plan.revision, at, deadline },
  }
}
