import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db, type Tx } from '#lib/db/desk.ts'
import { type Choice, type Published, publishChosen } from '#lib/publishing/publish-chosen.ts'
import { type Problem, type Result, refuse } from '#lib/result.ts'
import { obstaclesOf } from '../check-plan.ts'
import { failPlan } from '../fail-plan.ts'
import { type Act, emptyReceipt, type Plan } from '../plan.ts'
import { holdReleases, readPlans } from '../read-plan.ts'
import { pinnedIn, recordPlanEvents } from '../record-plan.ts'
import { promiseFollowers } from '../promise-followers.ts'
import { tellPlans } from '../tell-plans.ts'

/** Elsewhere: another clock is publishing at this moment. */
type Answer = Result<{ done: string[]; failed: string[]; isElsewhere?: boolean }>

/**
 * Carries out plans whose time has come, by the database's clock: the oldest that nobody else has in hand. Several go as one
 * change of what is public; when they cannot go together, nothing happens and each must be tried alone. Alone, a plan that
 * cannot be carried out fails: that is a state which people see.
 */
export async function carryOutPlans(actor: Actor, asked: Asked): Promise<Answer> {
  if (!may(actor, 'plan.save')) return refuse('release.not_allowed')
  return db.$transaction(async (tx) => {
    if ('most' in asked && !(await isMyTurn(tx)))
      return { ok: true, done: [], failed: [], isElsewhere: true }
    const claimed = await claim(tx, asked)
    const ofThem = claimed.map(({ id }) => id)
    const plans = claimed.length > 0 ? await holdReleases(tx, await readPlans(tx, ofThem)) : []
    if (plans.length === 0) return { ok: true, done: [], failed: [] }
    const obstacles = await obstaclesOf(tx, plans)
    const free = plans.filter(({ id }) => obstacles.get(id)!.length === 0)
    const blocked = plans.filter((plan) => !free.includes(plan))
    const answer = free.length > 0 ? await publishChosen(tx, actor, free.flatMap(choicesOf)) : null
    if (answer && !answer.ok && plans.length > 1) return answer
    const failed = answer && !answer.ok ? [...blocked, ...free] : blocked
    for (const plan of failed)
      await failPlan(
        tx,
        actor,
        plan,
        answer?.ok === false ? answer.problems : obstacles.get(plan.id)!,
      )
    if (answer?.ok) await recordDone(tx, actor, free, answer)
    const ids = (some: Plan[]) => some.map(({ id }) => id)
    return { ok: true, done: answer?.ok ? ids(free) : [], failed: ids(failed) }
  })
}

/**
 * Publications wait for each other at their counters, so several crowds at once would only stand in line there, and time out.
 * A clock that freezes in its turn loses it.
 */
async function isMyTurn(tx: Tx): Promise<boolean> {
  await tx.$executeRaw`SET LOCAL idle_in_transaction_session_timeout = '10s'`
  const [turn] = await tx.$queryRaw<{ isMine: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtext('desk.clock')) AS "isMine"`
  return turn!.isMine
}

type Asked = { most: number; without?: string[] } | { planId: string }

const claim = (tx: Tx, asked: Asked) =>
  'planId' in asked
    ? tx.$queryRaw<{ id: string }[]>`
        SELECT id FROM desk."PublishPlan" WHERE id = ${asked.planId}::uuid
          AND state = 'waiting' AND "begunAt" IS NULL AND at <= clock_timestamp() FOR UPDATE SKIP LOCKED`
    : tx.$queryRaw<{ id: string }[]>`
        SELECT id FROM desk."PublishPlan"
        WHERE state = 'waiting' AND "begunAt" IS NULL AND at <= clock_timestamp()
          AND id <> ALL(${asked.without ?? []}::uuid[])
        ORDER BY at, id LIMIT ${asked.most} FOR UPDATE SKIP LOCKED`

const choicesOf = (plan: Plan): Choice[] =>
  pinnedIn(plan).map(({ releaseId, locale, editionId, kind, correctionNote, siblingNote }) => ({
    releaseId,
    locale,
    editionId: editionId!,
    kind,
    correctionNote,
    siblingNote,
  }))

type Publication = { published: Published[]; epoch: number }

async function recordDone(tx: Tx, actor: Actor, plans: Plan[], { published, epoch }: Publication) {
  const moments = await momentsOf(tx, published)
  const acts = plans.map((plan) => {
    const own = published.filter(({ editionId }) =>
      plan.editions.some((planned) => planned.editionId === editionId),
    )
    const at = moments.get(own[0]!.editionId)!
    return { plan, at, act: actOf(plan, own, at, epoch) }
  })
  await keepActs(tx, acts)
  await promiseFollowers(tx, actor, plans)
  const lateOf = (id: string) => acts.find(({ plan }) => plan.id === id)!.act.lateMs
  await recordPlanEvents(tx, actor, 'plan.carried_out', plans.map(onlyPinned), ({ id }) => ({
    lateSeconds: Math.round(lateOf(id) / 1000),
  }))
  await tellPlans(
    tx,
    actor,
    'plan.done',
    plans.map((plan) => ({ ...onlyPinned(plan), lateMs: lateOf(plan.id) })),
  )
}

const onlyPinned = (plan: Plan) => ({ ...plan, editions: pinnedIn(plan) })

/** When each edition went live, by the database. */
async function momentsOf(tx: Tx, published: Published[]) {
  const rows = await tx.editionStatus.findMany({
    where: { editionId: { in: published.map(({ editionId }) => editionId) }, state: 'published' },
    select: { editionId: true, at: true },
  })
  return new Map(rows.map(({ editionId, at }) => [editionId, at]))
}

export const actOf = (
  plan: Pick<Plan, 'at' | 'editions'>,
  published: Published[],
  at: Date,
  epoch: number,
  due = plan.at,
): Act => ({
  at: at.toISOString(),
  lateMs: Math.max(0, at.getTime() - due.getTime()),
  epoch,
  seenAt: null,
  editions: published.map(({ releaseId, locale, editionId, year, sequence }) => ({
    releaseId,
    locale,
    number: plan.editions.find((one) => one.editionId === editionId)?.editionNumber ?? 0,
    publicNumber: `${year}/${sequence}`,
  })),
})

/** In two statements for all of them: at nine in the morning there may be hundreds. */
async function keepActs(tx: Tx, acts: { plan: Plan; at: Date; act: Act }[]) {
  const rows = acts.map(({ plan, at, act }) => {
    const receipt = plan.receipt ?? emptyReceipt()
    const check = { at: act.at, when: 'due' as const, problems: [] as Problem[] }
    return {
      id: plan.id,
      at: at.toISOString(),
      receipt: { checks: [...receipt.checks, check], acts: [...receipt.acts, act] },
      hasMore: plan.editions.some(({ isOpen, editionId }) => isOpen && editionId === null),
      editionIds: pinnedIn(plan).map(({ editionId }) => editionId),
    }
  })
  await tx.$executeRaw`
    UPDATE desk."PublishPlan" plan SET "begunAt" = kept.at, receipt = kept.receipt, problems = '[]',
      state = CASE WHEN kept."hasMore" THEN plan.state ELSE 'done' END,
      "endedAt" = CASE WHEN kept."hasMore" THEN NULL ELSE kept.at END, revision = plan.revision + 1
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS kept (id uuid, at timestamptz, receipt jsonb, "hasMore" boolean)
    WHERE plan.id = kept.id`
  await tx.$executeRaw`
    UPDATE desk."PlanEdition" planned SET "publishedAt" = kept.at, "isOpen" = false
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS kept (id uuid, at timestamptz, "editionIds" jsonb)
    WHERE planned."planId" = kept.id AND kept."editionIds" ? planned."editionId"::text`
}
