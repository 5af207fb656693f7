'use server'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { actionActor, actionSession } from '#lib/auth/action-actor.ts'
import { orDatabaseGone } from '#lib/auth/database-gone.ts'
import { fieldsOf, typedIn } from '#lib/form-fields.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { refuse } from '#lib/result.ts'
import { changeAccount } from '../commands/change-account.ts'
import { changePassword } from '../commands/change-password.ts'

const signedOut = refuse('user.signed_out')

export async function changeAccountAction(_previous: unknown, form: FormData) {
  const changed = await orDatabaseGone(async () => {
    const actor = await actionActor()
    return actor ? changeAccount(actor, fieldsOf(form)) : signedOut
  })
  // The screen itself answers in the language that was chosen.
  if (changed.ok && changed.locale !== form.get('here'))
    redirect(localPath(changed.locale, '/admin/account'))
  if (changed.ok) refresh()
  return { ...changed, typed: typedIn(form) }
}

export async function changePasswordAction(_previous: unknown, form: FormData) {
  return orDatabaseGone(async () => {
    const session = await actionSession()
    if (!session) return signedOut
    return changePassword(session.actor, fieldsOf(form), session.sessionId)
  })
}
