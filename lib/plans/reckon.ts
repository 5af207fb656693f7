import type { Tx } from '#lib/db/desk.ts'
import type { Problem } from '#lib/result.ts'
import type { PlanPolicy } from './plan.ts'
import type { Scheduling } from './schema.ts'
import { instantOf, type Reckoned } from './wall-time.ts'

type Asked = Pick<Scheduling, 'at' | 'deadline'> & { policy: PlanPolicy }
export type Times = { at: Date; deadline: Date | null }

/** The instants of a plan, held against the database's clock. */
export async function reckon(
  tx: Tx,
  { at, deadline, policy }: Asked,
): Promise<{ ok: true; times: Times } | { ok: false; problems: Problem[] }> {
  const begin = instantOf(at)
  const isBound = policy === 'translation_by'
  const end = isBound && deadline ? instantOf({ ...deadline, zone: at.zone }) : null
  const problems = [...problemIn(begin, 'at'), ...(end ? problemIn(end, 'deadline') : [])]
  if (isBound && !end) problems.push({ code: 'plan.deadline_missing', field: 'deadline' })
  if (!begin.ok || problems.length > 0) return { ok: false, problems }
  const times = { at: begin.at, deadline: end?.ok ? end.at : null }
  if (times.deadline && times.deadline <= times.at)
    problems.push({ code: 'plan.deadline_early', field: 'deadline' })
  const { isPast, isFar } = await onTheClock(tx, times.at)
  if (isPast) problems.push({ code: 'plan.past', field: 'at' })
  if (isFar) problems.push({ code: 'plan.far', field: 'at' })
  return problems.length > 0 ? { ok: false, problems } : { ok: true, times }
}

const problemIn = (reckoned: Reckoned, field: string): Problem[] =>
  reckoned.ok ? [] : [{ ...reckoned.problem, field }]

async function onTheClock(tx: Tx, at: Date) {
  const [read] = await tx.$queryRaw<{ isPast: boolean; isFar: boolean }[]>`
    SELECT asked.at <= clock_timestamp() AS "isPast", asked.at > clock_timestamp() + interval '1 year' AS "isFar"
    FROM (SELECT ${at}::timestamptz AS at) asked`
  return read!
}
