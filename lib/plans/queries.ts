import type { Prisma } from '#generated/prisma/client.ts'
import { z } from 'zod'
import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import { overdueAfterMs, type Plan, type PlannedEdition, type PlanStage, stageOf } from './plan.ts'
import { readPlans } from './read-plan.ts'

/** A plan as screens show it: with the headlines of what it holds. */
export type PlanOnScreen = Omit<Plan, 'editions'> & {
  stage: PlanStage
  makerName: string | null
  editions: (PlannedEdition & { headline: string })[]
}

const readNow = async () =>
  (await db.$queryRaw<[{ now: Date }]>`SELECT clock_timestamp() AS now`)[0].now

async function plansWhere(
  actor: Actor,
  where: Prisma.PublishPlanWhereInput,
  take = 500,
): Promise<PlanOnScreen[]> {
  if (!may(actor, 'plan.read')) return []
  const rows = await db.publishPlan.findMany({
    where,
    take,
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  return withHeadlines(
    await readPlans(
      db,
      rows.map(({ id }) => id),
    ),
  )
}

async function withHeadlines(plans: Plan[]): Promise<PlanOnScreen[]> {
  if (plans.length === 0) return []
  const now = await readNow()
  const makers = await db.user.findMany({
    where: { id: { in: plans.flatMap(({ createdById }) => createdById ?? []) } },
    select: { id: true, name: true },
  })
  const documentIds = plans.flatMap(({ editions }) => editions.map((one) => one.documentId))
  // What is to follow has the newest words; what is pinned its own.
  const words = await db.edition.findMany({
    where: { documentId: { in: documentIds } },
    orderBy: { number: 'asc' },
    select: { id: true, documentId: true, textRevision: { select: { headline: true } } },
  })
  const pinned = new Map(words.map((one) => [one.id, one.textRevision.headline]))
  const newest = new Map(words.map((one) => [one.documentId, one.textRevision.headline]))
  return plans.map((plan) => ({
    ...plan,
    stage: stageOf(plan, now),
    makerName: makers.find(({ id }) => id === plan.createdById)?.name ?? null,
    editions: plan.editions.map((one) => ({
      ...one,
      headline: (one.editionId && pinned.get(one.editionId)) || newest.get(one.documentId) || '',
    })),
  }))
}

const isId = (id: string) => z.guid().safeParse(id).success

export async function findPlanFor(actor: Actor, planId: string): Promise<PlanOnScreen | null> {
  if (!isId(planId)) return null
  const [plan] = await plansWhere(actor, { id: planId })
  return plan ?? null
}

/** For the calendar: all that has or had its time or its deadline between two moments and was not cancelled. */
export function listPlansFor(actor: Actor, from: Date, to: Date) {
  const between = { gte: from, lt: to }
  return plansWhere(actor, {
    OR: [{ at: between }, { deadline: between }],
    state: { not: 'cancelled' },
  })
}

/** Plans that hold a language of a release and are not over. */
export const listPlansOfReleaseFor = async (actor: Actor, releaseId: string) =>
  isId(releaseId)
    ? plansWhere(actor, {
        state: { in: ['waiting', 'failed'] },
        editions: { some: { isOpen: true, document: { releaseId } } },
      })
    : []

/** What failed, is overdue, or whose translation is not out by its deadline. */
export async function listTroubledPlansFor(actor: Actor, take = 20): Promise<PlanOnScreen[]> {
  return plansWhere(actor, troubled(await readNow()), take)
}

const troubled = (now: Date): Prisma.PublishPlanWhereInput => ({
  OR: [
    { state: 'failed' },
    { state: 'waiting', begunAt: null, at: { lt: new Date(now.getTime() - overdueAfterMs) } },
    { state: 'waiting', begunAt: { not: null }, deadline: { lt: now } },
  ],
})

export type PlanEvent = {
  seq: number
  at: Date
  event: string
  actorName: string | null
  facts: { at?: string; former?: string; lateSeconds?: number }
}

/** Who did what with a plan, newest first; one line for all its languages. */
export async function listPlanEventsFor(actor: Actor, planId: string): Promise<PlanEvent[]> {
  if (!may(actor, 'plan.read') || !may(actor, 'history.read') || !isId(planId)) return []
  const held = await db.planEdition.findMany({
    where: { planId },
    select: { document: { select: { releaseId: true } } },
  })
  const releaseIds = [...new Set(held.map(({ document }) => document.releaseId))]
  const events = await db.auditEvent.findMany({
    where: { releaseId: { in: releaseIds }, subjectId: planId, event: { startsWith: 'plan.' } },
    orderBy: { seq: 'desc' },
    take: 200,
    include: { actor: { select: { name: true } } },
  })
  const told = new Map<string, PlanEvent>()
  for (const { seq, at, event, actor: person, facts } of events)
    told.set(`${event} ${at.toISOString()}`, {
      seq: Number(seq),
      at,
      event,
      actorName: person?.name ?? null,
      facts: facts as PlanEvent['facts'],
    })
  return [...told.values()]
}
