import type { Prisma } from '#generated/prisma/client.ts'
import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import { type Result, refuse } from '#lib/result.ts'
import { checkPlan } from '../check-plan.ts'
import { type Check, emptyReceipt } from '../plan.ts'
import { lockPlan, readPlans } from '../read-plan.ts'
import { tellPlans } from '../tell-plans.ts'

type Due = { id: string; revision: number; when: 'day' | 'hour'; now: Date }

/** Looks at one plan a day or an hour before its time and tells people what it finds. What it looks at is read before it locks. */
export async function checkPlans(actor: Actor): Promise<Result<{ planId: string | null }>> {
  if (!may(actor, 'plan.save')) return refuse('release.not_allowed')
  const [due] = await db.$queryRaw<Due[]>`
    SELECT id, revision, clock_timestamp() AS now,
      CASE WHEN at <= clock_timestamp() + interval '1 hour' THEN 'hour' ELSE 'day' END AS "when"
    FROM desk."PublishPlan"
    WHERE state = 'waiting' AND "begunAt" IS NULL AND at > clock_timestamp()
      AND (("checkedDayAt" IS NULL AND at <= clock_timestamp() + interval '24 hours')
        OR ("checkedHourAt" IS NULL AND at <= clock_timestamp() + interval '1 hour'))
    ORDER BY at, id LIMIT 1`
  if (!due) return { ok: true, planId: null }
  const [found] = await readPlans(db, [due.id])
  const problems = await checkPlan(db, found!)

  return db.$transaction(async (tx) => {
    const plan = await lockPlan(tx, due.id)
    const isAsBefore = plan?.revision === due.revision && plan.state === 'waiting'
    if (!plan || !isAsBefore) return { ok: true, planId: due.id }
    const receipt = plan.receipt ?? emptyReceipt()
    const check: Check = { at: due.now.toISOString(), when: due.when, problems }
    await tx.publishPlan.update({
      where: { id: due.id },
      data: {
        checkedDayAt: due.now,
        ...(due.when === 'hour' && { checkedHourAt: due.now }),
        problems: problems as unknown as Prisma.InputJsonArray,
        receipt: {
          ...receipt,
          checks: [...receipt.checks, check],
        } as unknown as Prisma.InputJsonObject,
      },
    })
    const isNews = problems.some(({ code }) => code !== 'plan.translation_not_ready')
    const news = isNews ? [{ ...plan, problems, occasion: due.when }] : []
    await tellPlans(tx, actor, 'plan.check_failed', news)
    return { ok: true, planId: due.id }
  })
}
