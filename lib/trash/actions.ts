'use server'
import { actionActor } from '#lib/auth/action-actor.ts'
import { orDatabaseGone } from '#lib/auth/database-gone.ts'
import { refuse } from '#lib/result.ts'
import { restoreRelease } from './commands/restore-release.ts'
import { trashRelease } from './commands/trash-release.ts'

export async function trashReleaseAction(input: unknown) {
  return orDatabaseGone(async () => {
    const actor = await actionActor()
    return actor ? trashRelease(actor, input) : refuse('sign_in.needed')
  })
}

export async function restoreReleaseAction(input: unknown) {
  return orDatabaseGone(async () => {
    const actor = await actionActor()
    return actor ? restoreRelease(actor, input) : refuse('sign_in.needed')
  })
}
