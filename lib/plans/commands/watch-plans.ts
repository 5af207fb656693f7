import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db, type Tx } from '#lib/db/desk.ts'
import { type Result, refuse } from '#lib/result.ts'
import { overdueAfterMs } from '../plan.ts'
import { readPlans } from '../read-plan.ts'
import { recordPlanEvents } from '../record-plan.ts'
import { tellPlans } from '../tell-plans.ts'

/** Tells people of plans that nobody has carried out, and of translations that are not out by their deadline. Each once. */
export async function watchPlans(
  actor: Actor,
): Promise<Result<{ overdue: string[]; missed: string[] }>> {
  if (!may(actor, 'plan.save')) return refuse('release.not_allowed')
  return db.$transaction(async (tx) => {
    const overdue = await tx.$queryRaw<{ id: string }[]>`
      UPDATE desk."PublishPlan" SET "overdueToldAt" = clock_timestamp() WHERE id IN (
        SELECT id FROM desk."PublishPlan" WHERE state = 'waiting' AND "begunAt" IS NULL AND "overdueToldAt" IS NULL
          AND at < clock_timestamp() - make_interval(secs => ${overdueAfterMs / 1000})
        ORDER BY at LIMIT 100 FOR UPDATE SKIP LOCKED)
      RETURNING id`
    const missed = await tx.$queryRaw<{ id: string }[]>`
      UPDATE desk."PublishPlan" SET "deadlineToldAt" = clock_timestamp() WHERE id IN (
        SELECT id FROM desk."PublishPlan" WHERE state = 'waiting' AND "begunAt" IS NOT NULL AND "deadlineToldAt" IS NULL
          AND deadline < clock_timestamp()
        ORDER BY at LIMIT 100 FOR UPDATE SKIP LOCKED)
      RETURNING id`
    await tell(tx, actor, 'plan.overdue', overdue)
    await tell(tx, actor, 'plan.deadline_missed', missed)
    const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)
    return { ok: true, overdue: ids(overdue), missed: ids(missed) }
  })
}

async function tell(
  tx: Tx,
  actor: Actor,
  news: 'plan.overdue' | 'plan.deadline_missed',
  rows: { id: string }[],
) {
  if (rows.length === 0) return
  const plans = await readPlans(
    tx,
    rows.map(({ id }) => id),
  )
  const left = plans.map((plan) => ({
    ...plan,
    editions: plan.editions.filter(({ isOpen }) => isOpen),
  }))
  await recordPlanEvents(tx, actor, news, left)
  await tellPlans(tx, actor, news, left)
}
