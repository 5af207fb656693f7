import type { Actor } from '#lib/access/actor.ts'

/** Who carries plans out when their time has come. */
export const clock: Actor = { kind: 'system', name: 'clock' }

/** Rung by the database whenever a plan is made or changed. */
export const clockBell = 'desk_clock'
