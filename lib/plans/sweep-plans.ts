// What the worker does for plans. The row is the schedule: any number of workers may look, in any order, and be killed at any
// moment; the database's clock says what is due, and a lock on the row says who has it in hand.
import { isDatabaseGone } from '#lib/auth/database-gone.ts'
import { db } from '#lib/db/desk.ts'
import { clock } from './clock.ts'
import { breakPlan } from './commands/break-plan.ts'
import { carryOutPlans } from './commands/carry-out-plans.ts'
import { checkPlans } from './commands/check-plans.ts'
import { confirmReceipts } from './commands/confirm-receipts.ts'
import { followTranslations, listToFollow } from './commands/follow-translations.ts'
import { watchPlans } from './commands/watch-plans.ts'
import { overdueAfterMs } from './plan.ts'

const second = 1000
const soon = 50
/** So many plans go as one change of what is public, when as many are due. */
const atOnce = 50
/** After so many stumbles a plan is given up and people are told. */
const patience = 5

const stumbles = new Map<string, { times: number; until: number }>()
let next = second

/** How long the clock may sleep: until the next plan is due, and never longer than a second. */
export const untilNextPlan = () => next

/** Publishes what is due. @returns whether there may be more. */
export async function sweepPlans(): Promise<boolean> {
  const without = setAside()
  const hasCarriedOut = await together(without)
  if (hasCarriedOut) return true
  for (const { id } of await listToFollow(db))
    if (!without.includes(id)) await stumbling(id, () => followTranslations(clock, { planId: id }))
  next = await millisecondsToNext(without)
  return false
}

const setAside = () =>
  [...stumbles].filter(([, { until }]) => until > performance.now()).map(([planId]) => planId)

/** As one act; when that cannot be, each alone, so that one of them does not hold up the others. */
async function together(without: string[]): Promise<boolean> {
  const answer = await carryOutPlans(clock, { most: atOnce, without }).catch(orDatabaseGone)
  if (answer?.ok) return answer.done.length + answer.failed.length > 0
  const due = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM desk."PublishPlan"
    WHERE state = 'waiting' AND "begunAt" IS NULL AND at <= clock_timestamp() AND id <> ALL(${without}::uuid[])
    ORDER BY at, id LIMIT ${atOnce}`
  for (const { id } of due) await stumbling(id, () => carryOutPlans(clock, { planId: id }))
  return due.length > 0
}

const orDatabaseGone = (error: unknown) => {
  if (isDatabaseGone(error)) throw error
}

/** Others were faster, or so many that it took too long: nothing is wrong with the plan. */
const isContention = (error: unknown) => {
  const { code, message } = error as { code?: string; message?: string }
  return /\b(?:40001|40P01|55P03|25P03|P2028|P2034)\b/.test(`${code} ${message}`)
}

/** What throws is tried again, ever more patiently; a plan at which it goes on is given up. */
async function stumbling<T>(planId: string, act: () => Promise<T>): Promise<T | undefined> {
  try {
    const answer = await act()
    stumbles.delete(planId)
    return answer
  } catch (error) {
    orDatabaseGone(error)
    if (isContention(error)) return undefined
    const times = (stumbles.get(planId)?.times ?? 0) + 1
    stumbles.set(planId, { times, until: performance.now() + (second / 2) * 2 ** times })
    if (times < patience) return undefined
    stumbles.delete(planId)
    await breakPlan(clock, { planId })
    return undefined
  }
}

async function millisecondsToNext(without: string[]) {
  const [read] = await db.$queryRaw<{ ms: number | null }[]>`
    SELECT extract(epoch FROM min(at) - clock_timestamp())::float8 * 1000 AS ms FROM desk."PublishPlan"
    WHERE state = 'waiting' AND "begunAt" IS NULL AND id <> ALL(${without}::uuid[])`
  const ms = read?.ms ?? second
  // Due, and in somebody else's hand, who may also let go of it.
  return ms <= 0 ? soon : Math.min(second, Math.ceil(ms))
}

/** Looks ahead and behind: what is due soon, what should have gone, and what readers see by now. */
export async function watchOverPlans(): Promise<boolean> {
  const checked = await checkPlans(clock)
  // A worker that has just come finds late plans and carries them out: nobody has to be told.
  if (process.uptime() * 1000 > overdueAfterMs) await watchPlans(clock)
  await confirmReceipts(clock)
  return checked.ok && checked.planId !== null
}
