import type { Prisma } from '#generated/prisma/client.ts'
import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db, type Tx } from '#lib/db/desk.ts'
import { type Published, publishChosen } from '#lib/publishing/publish-chosen.ts'
import { type Result, refuse } from '#lib/result.ts'
import { obstaclesOf } from '../check-plan.ts'
import { failPlan } from '../fail-plan.ts'
import { type Act, emptyReceipt, type Plan, type PlannedEdition } from '../plan.ts'
import { holdReleases, readPlans } from '../read-plan.ts'
import { recordPlanEvents } from '../record-plan.ts'
import { tellPlans } from '../tell-plans.ts'
import { actOf } from './carry-out-plans.ts'

/** Plans that have begun and whose translation is approved by now, or was published by hand. */
export const listToFollow = (tx: Tx) => tx.$queryRaw<{ id: string }[]>`
  SELECT plan.id FROM desk."PublishPlan" plan
  WHERE plan.state = 'waiting' AND plan."begunAt" IS NOT NULL
    AND EXISTS (SELECT FROM desk."PlanEdition" planned
      JOIN desk."Edition" edition ON edition."documentId" = planned."documentId"
      LEFT JOIN LATERAL (SELECT max(status.at) AS at FROM desk."EditionStatus" status
        WHERE status."editionId" = edition.id AND status.state = 'published') live ON true
      WHERE planned."planId" = plan.id AND planned."isOpen" AND (edition.state = 'approved'
        OR edition.state = 'published' AND live.at > plan."createdAt"))
  ORDER BY plan.at, plan.id LIMIT 100`

/**
 * Publishes the translations of a plan that has begun, as soon as they are approved; nothing that is not. One that a person
 * published by hand meanwhile is taken for done.
 */
export async function followTranslations(
  actor: Actor,
  { planId }: { planId: string },
): Promise<Result> {
  if (!may(actor, 'plan.save')) return refuse('release.not_allowed')
  return db.$transaction(async (tx) => {
    const [claimed] = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM desk."PublishPlan" WHERE id = ${planId}::uuid
        AND state = 'waiting' AND "begunAt" IS NOT NULL FOR UPDATE SKIP LOCKED`
    if (!claimed) return { ok: true }
    const [plan] = await holdReleases(tx, await readPlans(tx, [planId]))
    if (plan) await takeUp(tx, actor, plan)
    return { ok: true }
  })
}

async function takeUp(tx: Tx, actor: Actor, plan: Plan) {
  const open = plan.editions.filter(({ isOpen }) => isOpen)
  const byHand = await publishedByHand(tx, plan, open)
  const ready = await approvedAmong(
    tx,
    open.filter(({ documentId }) => !byHand.has(documentId)),
  )
  const obstacles = (await obstaclesOf(tx, [plan])).get(plan.id)!
  // The embargo that matters is that of now, and the door looks at it.
  const retracted = obstacles.filter(({ code }) => code !== 'plan.before_embargo')
  if (ready.length > 0 && retracted.length > 0) return failPlan(tx, actor, plan, retracted)
  const answer = ready.length > 0 ? await publishChosen(tx, actor, ready) : null
  if (answer && !answer.ok) return failPlan(tx, actor, plan, answer.problems)
  const [{ now }] = await tx.$queryRaw<[{ now: Date }]>`SELECT clock_timestamp() AS now`
  for (const [documentId, live] of byHand) await settle(tx, plan, documentId, live.id, live.at)
  for (const { documentId, editionId } of answer?.published ?? [])
    await settle(tx, plan, documentId, editionId, now)
  const published = answer?.published ?? []
  const left = open.length - byHand.size - published.length
  const act = answer ? await actIn(tx, plan, published, now, answer.epoch) : null
  await close(tx, plan, act, left, now)
  if (!act) return
  const told = {
    ...plan,
    editions: open.filter((one) =>
      published.some(({ documentId }) => documentId === one.documentId),
    ),
  }
  await recordPlanEvents(tx, actor, 'plan.followed', [told])
  await tellPlans(tx, actor, 'plan.done', [told])
}

async function publishedByHand(tx: Tx, plan: Plan, open: PlannedEdition[]) {
  const rows = await tx.$queryRaw<{ id: string; documentId: string; at: Date }[]>`
    SELECT edition.id, edition."documentId", max(status.at) AS at
    FROM desk."Edition" edition JOIN desk."EditionStatus" status ON status."editionId" = edition.id
    WHERE edition."documentId" = ANY(${open.map(({ documentId }) => documentId)}::uuid[])
      AND edition.state = 'published' AND status.state = 'published'
    GROUP BY edition.id HAVING max(status.at) > ${plan.createdAt}`
  return new Map(rows.map((row) => [row.documentId, row]))
}

async function approvedAmong(tx: Tx, open: PlannedEdition[]) {
  const editions = await tx.edition.findMany({
    where: { documentId: { in: open.map(({ documentId }) => documentId) }, state: 'approved' },
    select: { documentId: true },
  })
  return open
    .filter((one) => editions.some(({ documentId }) => documentId === one.documentId))
    .map(({ releaseId, locale, kind, correctionNote, siblingNote }) => ({
      releaseId,
      locale,
      kind,
      correctionNote,
      siblingNote,
    }))
}

const settle = (tx: Tx, plan: Plan, documentId: string, editionId: string, publishedAt: Date) =>
  tx.planEdition.update({
    where: { planId_documentId: { planId: plan.id, documentId } },
    data: { editionId, publishedAt, isOpen: false },
  })

async function actIn(tx: Tx, plan: Plan, published: Published[], now: Date, epoch: number) {
  const [renewed] = await readPlans(tx, [plan.id])
  // Not late when there was no time by which it had to be out.
  return actOf(renewed!, published, now, epoch, plan.deadline ?? now)
}

async function close(tx: Tx, plan: Plan, act: Act | null, left: number, now: Date) {
  const receipt = plan.receipt ?? emptyReceipt()
  const acts = act ? [...receipt.acts, act] : receipt.acts
  await tx.publishPlan.update({
    where: { id: plan.id },
    data: {
      receipt: { ...receipt, acts } as unknown as Prisma.InputJsonObject,
      ...(left === 0 && { state: 'done', endedAt: now }),
      revision: { increment: 1 },
    },
  })
}
