import type { Tx } from '#lib/db/desk.ts'
import type { Plan } from './plan.ts'

/** Plans with what they hold, in the order of their times. */
export async function readPlans(tx: Tx, planIds: string[]): Promise<Plan[]> {
  const rows = await tx.publishPlan.findMany({
    where: { id: { in: planIds } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    include: {
      editions: {
        include: {
          document: { include: { release: { select: { originalLocale: true } } } },
          edition: { select: { number: true, state: true } },
        },
      },
    },
  })
  return rows.map(({ editions, ...plan }) => ({
    ...plan,
    problems: plan.problems as unknown as Plan['problems'],
    receipt: plan.receipt as unknown as Plan['receipt'],
    editions: editions
      .map(({ document, edition, planId: _planId, ...planned }) => ({
        ...planned,
        releaseId: document.releaseId,
        locale: document.locale,
        originalLocale: document.release.originalLocale,
        editionNumber: edition?.number ?? null,
        editionState: edition?.state ?? null,
      }))
      .toSorted(byRelease),
  }))
}

type Placed = Pick<Plan['editions'][number], 'releaseId' | 'locale' | 'originalLocale'>

/** The original first. */
const byRelease = (one: Placed, other: Placed) =>
  one.releaseId.localeCompare(other.releaseId) ||
  Number(other.locale === other.originalLocale) - Number(one.locale === one.originalLocale)

/**
 * Locks a plan for the rest of the transaction, then reads it. Always before its releases, as the clock does: in the other
 * order the two could wait for each other.
 */
export async function lockPlan(tx: Tx, planId: string): Promise<Plan | null> {
  await tx.$queryRaw`SELECT 1 FROM desk."PublishPlan" WHERE id = ${planId}::uuid FOR UPDATE`
  const [plan] = await readPlans(tx, [planId])
  return plan ?? null
}

/**
 * Locks the releases of plans without waiting, and gives back the plans of which it got them all. Somebody who is saving a
 * release, or a process that froze in the middle, holds up nobody else's time.
 */
export async function holdReleases(tx: Tx, plans: Plan[]): Promise<Plan[]> {
  const releaseIds = plans.flatMap(({ editions }) => editions.map(({ releaseId }) => releaseId))
  const held = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM desk."Release" WHERE id = ANY(${releaseIds}::uuid[]) ORDER BY id FOR UPDATE SKIP LOCKED`
  const ids = new Set(held.map(({ id }) => id))
  return plans.filter(({ editions }) => editions.every(({ releaseId }) => ids.has(releaseId)))
}
