'use server'
import { refresh } from 'next/cache'
import { actionActor } from '#lib/auth/action-actor.ts'
import { orDatabaseGone } from '#lib/auth/database-gone.ts'
import { readConfig } from '#lib/config.ts'
import { fieldsOf, typedIn } from '#lib/form-fields.ts'
import { refuse } from '#lib/result.ts'
import { changeUser } from '../commands/change-user.ts'
import { deactivateUser } from '../commands/deactivate-user.ts'
import { inviteUser } from '../commands/invite-user.ts'
import { reactivateUser } from '../commands/reactivate-user.ts'
import { revokeInvitation } from '../commands/revoke-invitation.ts'

const signedOut = refuse('user.signed_out')

export async function inviteAction(_previous: unknown, form: FormData) {
  return orDatabaseGone(async () => {
    const actor = await actionActor()
    const invited = actor ? await inviteUser(actor, fieldsOf(form)) : signedOut
    if (!invited.ok) return { ...invited, typed: typedIn(form) }
    refresh()
    const { email = '' } = fieldsOf(form)
    return { ...invited, email, link: readConfig().publicUrl + invited.path }
  })
}

export async function revokeInvitationAction(_previous: unknown, form: FormData) {
  return orDatabaseGone(async () => {
    const actor = await actionActor()
    const revoked = actor ? await revokeInvitation(actor, fieldsOf(form)) : signedOut
    refresh()
    return revoked
  })
}

export async function changeUserAction(_previous: unknown, form: FormData) {
  return orDatabaseGone(async () => {
    const actor = await actionActor()
    const changed = actor ? await changeUser(actor, fieldsOf(form)) : signedOut
    if (changed.ok) refresh()
    return { ...changed, typed: typedIn(form) }
  })
}

export async function deactivateAction(_previous: unknown, form: FormData) {
  return orDatabaseGone(async () => {
    const actor = await actionActor()
    const changed = actor ? await deactivateUser(actor, fieldsOf(form)) : signedOut
    refresh()
    return changed
  })
}

export async function reactivateAction(_previous: unknown, form: FormData) {
  return orDatabaseGone(async () => {
    const actor = await actionActor()
    const changed = actor ? await reactivateUser(actor, fieldsOf(form)) : signedOut
    refresh()
    return changed
  })
}
