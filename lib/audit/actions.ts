'use server'
import { actionActor } from '#lib/auth/action-actor.ts'
import { orDatabaseGone } from '#lib/auth/database-gone.ts'
import { type Refusal, refuse } from '#lib/result.ts'
import { type TrailCheck, verifyTrailFor } from './verify-trail.ts'

/** Reads the whole trail, so it is done when somebody asks, not at every look at the log. */
export async function verifyTrailAction() {
  return orDatabaseGone(async (): Promise<({ ok: true } & TrailCheck) | Refusal> => {
    const actor = await actionActor()
    if (!actor) return refuse('sign_in.needed')
    const check = await verifyTrailFor(actor)
    return check ? { ok: true, ...check } : refuse('release.not_allowed')
  })
}
