'use server'
import { refresh } from 'next/cache'
import { actionActor } from '#lib/auth/action-actor.ts'
import { orDatabaseGone } from '#lib/auth/database-gone.ts'
import { readConfig } from '#lib/config.ts'
import { fieldsOf, typedIn } from '#lib/form-fields.ts'
import { refuse } from '#lib/result.ts'
import { makePreviewLink } from './commands/make-preview-link.ts'
import { revokePreviewLink } from './commands/revoke-preview-link.ts'

const signedOut = refuse('sign_in.needed')

export async function makePreviewLinkAction(_previous: unknown, form: FormData) {
  return orDatabaseGone(async () => {
    const actor = await actionActor()
    const made = actor ? await makePreviewLink(actor, fieldsOf(form)) : signedOut
    if (!made.ok) return { ...made, typed: typedIn(form) }
    refresh()
    const { linkId, expiresAt, path } = made
    const { name = '' } = fieldsOf(form)
    return { ok: true as const, linkId, name, expiresAt, link: readConfig().publicUrl + path }
  })
}

export async function revokePreviewLinkAction(input: { linkId: string }) {
  return orDatabaseGone(async () => {
    const actor = await actionActor()
    return actor ? revokePreviewLink(actor, input) : signedOut
  })
}
