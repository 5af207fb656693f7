// For tests: many plans that are due, and what became of them.
import { expect } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { anApprovedRelease } from '#prisma/demo/factories.ts'
import { aPlan } from '#prisma/demo/plan-factories.ts'

type DuePlan = { planId: string; releaseId: string }

export const left = () => db.publishPlan.count({ where: { state: 'waiting', begunAt: null } })

/** Plans of both languages, due from now on, the same second or spread over a span. */
export async function duePlans(
  editor: Person,
  count: number,
  { spreadMs = 0, beginsInMs = 0 } = {},
) {
  const plans: DuePlan[] = []
  for (let at = 0; at < count; at++) {
    const releaseId = await anApprovedRelease(editor, ['ar', 'en'])
    plans.push({ releaseId, planId: await aPlan(editor, [releaseId], ['ar', 'en']) })
  }
  const ids = plans.map(({ planId }) => planId)
  await db.$executeRaw`
    UPDATE desk."PublishPlan" plan SET at = clock_timestamp() + make_interval(secs => ${beginsInMs / 1000}::float8)
      + make_interval(secs => ${spreadMs / 1000}::float8 * due.place / ${count})
    FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS due (id, place) WHERE plan.id = due.id`
  return plans
}

/** How often each of the editions became public, and whether all that belongs to it is there. */
export async function tally(plans: DuePlan[]) {
  const releaseIds = plans.map(({ releaseId }) => releaseId)
  const [found] = await db.$queryRaw<Record<string, bigint>[]>`
    SELECT
      (SELECT count(*) FROM newsroom."LiveDocument" l WHERE l."releaseId" = ANY(${releaseIds}::uuid[])) AS live,
      (SELECT count(*) FROM newsroom."PublishedEdition" p WHERE p."releaseId" = ANY(${releaseIds}::uuid[])) AS published,
      (SELECT count(*) FROM desk."EditionStatus" s JOIN desk."Edition" e ON e.id = s."editionId"
        JOIN desk."Document" d ON d.id = e."documentId"
        WHERE d."releaseId" = ANY(${releaseIds}::uuid[]) AND s.state = 'published') AS statuses,
      (SELECT count(*) FROM desk."AuditEvent" a WHERE a."releaseId" = ANY(${releaseIds}::uuid[])
        AND a.event = 'plan.carried_out') AS events,
      (SELECT count(*) FROM desk."PublishPlan" p WHERE p.id = ANY(${plans.map(({ planId }) => planId)}::uuid[])
        AND p.state = 'done' AND jsonb_array_length(p.receipt -> 'acts') = 1) AS plans,
      (SELECT count(DISTINCT (r.year, r.sequence)) FROM desk."Release" r WHERE r.id = ANY(${releaseIds}::uuid[])) AS numbers`
  return Object.fromEntries(Object.entries(found!).map(([name, count]) => [name, Number(count)]))
}

export const wholeOf = (count: number) => ({
  live: 2 * count,
  published: 2 * count,
  statuses: 2 * count,
  events: 2 * count,
  plans: count,
  numbers: count,
})

/** Both languages are public and the plan knows it, or none is and it does not. */
export async function expectNoneByHalf(plans: DuePlan[]) {
  const rows = await db.$queryRaw<{ state: string; live: bigint }[]>`
    SELECT plan.state::text, (SELECT count(*) FROM newsroom."LiveDocument" l JOIN desk."PlanEdition" e
      ON e."documentId" = l."documentId" WHERE e."planId" = plan.id) AS live
    FROM desk."PublishPlan" plan WHERE plan.id = ANY(${plans.map(({ planId }) => planId)}::uuid[])`
  for (const { state, live } of rows) expect(Number(live)).toBe(state === 'done' ? 2 : 0)
}
