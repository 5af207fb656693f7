'use server'
import { refresh } from 'next/cache'
import { actionActor } from '#lib/auth/action-actor.ts'
import { orDatabaseGone } from '#lib/auth/database-gone.ts'
import { fieldsOf } from '#lib/form-fields.ts'
import { type Result, refuse } from '#lib/result.ts'
import { acceptEmblem } from './commands/accept-emblem.ts'
import { saveSite } from './commands/save-site.ts'

/** The settings are read anew also after a refusal: what someone else saved then stands beside the form. */
export async function saveSiteAction(_previous: unknown, form: FormData) {
  return orDatabaseGone(async (): Promise<Awaited<ReturnType<typeof saveSite>>> => {
    const actor = await actionActor()
    if (!actor) return refuse('sign_in.needed')
    const saved = await saveSite(actor, fieldsOf(form))
    refresh()
    return saved
  })
}

export async function acceptEmblemAction(form: FormData): Promise<Result<{ sha256: string }>> {
  return orDatabaseGone(async () => {
    const actor = await actionActor()
    if (!actor) return refuse('sign_in.needed')
    const file = form instanceof FormData ? form.get('emblem') : null
    if (!(file instanceof File)) return refuse('input.invalid')
    return acceptEmblem(actor, {
      fileName: file.name,
      claimedType: file.type,
      content: new Uint8Array(await file.arrayBuffer()),
    })
  })
}
