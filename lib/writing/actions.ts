'use server'
import { actionActor } from '#lib/auth/action-actor.ts'
import { actorOfPage } from '#lib/auth/current-actor.ts'
import { orDatabaseGone } from '#lib/auth/database-gone.ts'
import { refuseForeignOrigin } from '#lib/auth/refuse-foreign-origin.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { findTextFor } from '#lib/releases/queries.ts'
import { refuse } from '#lib/result.ts'
import { dropUnsaved } from './commands/drop-unsaved.ts'

/** What others have saved, for a page that notices that there is something newer. */
export async function newestTextAction(releaseId: string, locale: Locale) {
  return orDatabaseGone(async () => {
    await refuseForeignOrigin()
    const actor = await actorOfPage()
    const found = actor && (await findTextFor(actor, releaseId, locale))
    if (!found) return refuse(actor ? 'release.unknown' : 'sign_in.needed')
    return { ok: true as const, current: found.current, requirements: found.requirements }
  })
}

export async function dropUnsavedAction(input: unknown) {
  return orDatabaseGone(async () => {
    const actor = await actionActor()
    return actor ? dropUnsaved(actor, input) : refuse('sign_in.needed')
  })
}
