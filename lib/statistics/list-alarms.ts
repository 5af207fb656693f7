import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'

export type Alarm = { key: string; problem: string; since: Date; at: Date }

const mostShown = 20

/** Pages that could not be made anew; readers see the last good one. */
export async function listAlarmsFor(actor: Actor): Promise<{ alarms: Alarm[]; count: number }> {
  if (!may(actor, 'statistics.read')) return { alarms: [], count: 0 }
  const [alarms, count] = await Promise.all([
    db.pageAlarm.findMany({ orderBy: [{ since: 'asc' }, { key: 'asc' }], take: mostShown }),
    db.pageAlarm.count(),
  ])
  return { alarms, count }
}
