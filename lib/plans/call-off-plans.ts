// Ends plans before their work is done: whoever cancels one does, and so does the end of a release that is in it.
import type { Actor } from '#lib/access/actor.ts'
import type { Tx } from '#lib/db/desk.ts'
import { openEdition, type ReleaseEditions } from '#lib/releases/release.ts'
import type { Plan } from './plan.ts'
import { lockPlan } from './read-plan.ts'
import {
  pinnedIn,
  recordPlanEvents,
  recordStates,
  releasesOf,
  touchReleases,
} from './record-plan.ts'
import { tellPlans } from './tell-plans.ts'

/**
 * Plans that still have something to do with a release, locked. To be called before the releases are: the clock takes them in
 * that order.
 */
export async function lockOpenPlans(tx: Tx, releaseId: string): Promise<Plan[]> {
  const open = await tx.planEdition.findMany({
    where: { isOpen: true, document: { releaseId } },
    select: { planId: true },
    orderBy: { planId: 'asc' },
  })
  const planIds = [...new Set(open.map(({ planId }) => planId))]
  const plans: Plan[] = []
  for (const planId of planIds) {
    const plan = await lockPlan(tx, planId)
    if (plan) plans.push(plan)
  }
  return plans
}

/** Their editions are approved as before, unless somebody has begun the next one: that takes their place. */
export async function callOffPlans(
  tx: Tx,
  actor: Actor,
  plans: Plan[],
  releases: ReleaseEditions[],
): Promise<void> {
  if (plans.length === 0) return
  const left = plans.map((plan) => ({
    ...plan,
    editions: plan.editions.filter(({ isOpen }) => isOpen),
  }))
  const documents = releases.flatMap((release) => release.documents)
  const hasNext = (documentId: string) =>
    documents.some((document) => document.id === documentId && openEdition(document))
  for (const { documentId, editionId } of plans.flatMap(pinnedIn))
    await recordStates(tx, actor, [editionId!], hasNext(documentId) ? 'superseded' : 'approved')
  const planIds = plans.map(({ id }) => id)
  await tx.planEdition.updateMany({ where: { planId: { in: planIds } }, data: { isOpen: false } })
  const [{ now }] = await tx.$queryRaw<[{ now: Date }]>`SELECT clock_timestamp() AS now`
  await tx.publishPlan.updateMany({
    where: { id: { in: planIds } },
    data: { state: 'cancelled', endedAt: now, revision: { increment: 1 } },
  })
  await touchReleases(tx, plans.flatMap(releasesOf))
  await recordPlanEvents(tx, actor, 'plan.cancelled', left)
  await tellPlans(tx, actor, 'plan.cancelled', left)
}
