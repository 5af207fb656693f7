import type { Prisma } from '#generated/prisma/client.ts'
import type { Actor } from '#lib/access/actor.ts'
import type { Tx } from '#lib/db/desk.ts'
import type { Problem } from '#lib/result.ts'
import { emptyReceipt, type Plan } from './plan.ts'
import { recordPlanEvents, recordStates, releasesOf, touchReleases } from './record-plan.ts'
import { tellPlans } from './tell-plans.ts'

/** Nothing of it went live, and people are told why. It can be tried again, moved or cancelled. */
export async function failPlan(tx: Tx, actor: Actor, plan: Plan, problems: Problem[]) {
  const waiting = plan.editions.flatMap(({ editionId, editionState, isOpen }) =>
    isOpen && editionId && editionState === 'scheduled' ? [editionId] : [],
  )
  const [{ now }] = await tx.$queryRaw<[{ now: Date }]>`SELECT clock_timestamp() AS now`
  const receipt = plan.receipt ?? emptyReceipt()
  const check = { at: now.toISOString(), when: 'due' as const, problems }
  await recordStates(tx, actor, waiting, 'failed')
  await tx.publishPlan.update({
    where: { id: plan.id },
    data: {
      state: 'failed',
      problems: problems as unknown as Prisma.InputJsonArray,
      receipt: {
        ...receipt,
        checks: [...receipt.checks, check],
      } as unknown as Prisma.InputJsonObject,
      revision: { increment: 1 },
    },
  })
  await touchReleases(tx, releasesOf(plan))
  const left = { ...plan, editions: plan.editions.filter(({ isOpen }) => isOpen) }
  await recordPlanEvents(tx, actor, 'plan.failed', [left], () => ({
    codes: problems.map(({ code }) => code),
  }))
  await tellPlans(tx, actor, 'plan.failed', [{ ...left, problems }])
}
