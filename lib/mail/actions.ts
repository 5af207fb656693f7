'use server'
import { refresh } from 'next/cache'
import { actionActor } from '#lib/auth/action-actor.ts'
import { orDatabaseGone } from '#lib/auth/database-gone.ts'
import { fieldsOf } from '#lib/form-fields.ts'
import { refuse } from '#lib/result.ts'
import { cancelMail } from './commands/cancel-mail.ts'
import { openMail } from './commands/open-mail.ts'
import { saveNotificationSettings } from './commands/save-notification-settings.ts'
import { sendMailAgain } from './commands/send-mail-again.ts'
import { sendTestMail } from './commands/send-test-mail.ts'
import { settingsIn } from './settings/settings-in.ts'

const signedOut = refuse('user.signed_out')

export async function openMailAction(_previous: unknown, form: FormData) {
  return orDatabaseGone(async () => {
    const actor = await actionActor()
    return actor ? openMail(actor, fieldsOf(form)) : signedOut
  })
}

export async function sendMailAgainAction(_previous: unknown, form: FormData) {
  return orDatabaseGone(async () => {
    const actor = await actionActor()
    const again = actor ? await sendMailAgain(actor, fieldsOf(form)) : signedOut
    refresh()
    return again
  })
}

export async function cancelMailAction(_previous: unknown, form: FormData) {
  return orDatabaseGone(async () => {
    const actor = await actionActor()
    const cancelled = actor ? await cancelMail(actor, fieldsOf(form)) : signedOut
    refresh()
    return cancelled
  })
}

export async function sendTestMailAction() {
  return orDatabaseGone(async () => {
    const actor = await actionActor()
    const tested = actor ? await sendTestMail(actor) : signedOut
    refresh()
    return tested
  })
}

export async function saveNotificationSettingsAction(_previous: unknown, form: FormData) {
  return orDatabaseGone(async () => {
    const actor = await actionActor()
    const saved = actor ? await saveNotificationSettings(actor, settingsIn(form)) : signedOut
    if (saved.ok) refresh()
    return saved
  })
}
