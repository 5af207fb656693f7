'use server'
import { actionActor } from '#lib/auth/action-actor.ts'
import { orDatabaseGone } from '#lib/auth/database-gone.ts'
import { refuse } from '#lib/result.ts'
import { duplicateRelease } from './commands/duplicate-release.ts'

export async function duplicateReleaseAction(input: unknown) {
  return orDatabaseGone(async () => {
    const actor = await actionActor()
    return actor ? duplicateRelease(actor, input) : refuse('sign_in.needed')
  })
}
