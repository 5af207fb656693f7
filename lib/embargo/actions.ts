'use server'
import { refresh } from 'next/cache'
import { actionActor } from '#lib/auth/action-actor.ts'
import { orDatabaseGone } from '#lib/auth/database-gone.ts'
import { readConfig } from '#lib/config.ts'
import { fieldsOf, typedIn } from '#lib/form-fields.ts'
import { isLocale } from '#lib/i18n/locale.ts'
import { refuse } from '#lib/result.ts'
import { inviteJournalists } from './commands/invite-journalists.ts'
import { liftEmbargo } from './commands/lift-embargo.ts'
import { resendInvitation } from './commands/resend-invitation.ts'
import { revokeInvitations } from './commands/revoke-invitations.ts'
import { setEmbargo } from './commands/set-embargo.ts'
import { journalistsIn } from './journalists.ts'

const signedOut = refuse('sign_in.needed')
const orNull = (text = '') => (text === '' ? null : text)

export async function setEmbargoAction(_previous: unknown, form: FormData) {
  return orDatabaseGone(async () => {
    const actor = await actionActor()
    const { releaseId, time, zone, occurrence, former } = fieldsOf(form)
    const asked = { releaseId, time, zone, occurrence: orNull(occurrence), former: orNull(former) }
    const set = actor ? await setEmbargo(actor, asked) : signedOut
    if (set.ok) refresh()
    return { ...set, typed: typedIn(form) }
  })
}

export async function liftEmbargoAction(input: { releaseId: string; former: string | null }) {
  return orDatabaseGone(async () => {
    const actor = await actionActor()
    return actor ? liftEmbargo(actor, input) : signedOut
  })
}

type Told<T> = T | { ok: true; links: { invitationId: string; email: string; link: string }[] }

const withOrigin = (links: { invitationId: string; email: string; path: string }[]) =>
  links.map(({ path, ...rest }) => ({ ...rest, link: readConfig().publicUrl + path }))

export async function inviteAction(_previous: unknown, form: FormData) {
  return orDatabaseGone(
    async (): Promise<Told<typeof signedOut & { typed?: Record<string, string> }>> => {
      const actor = await actionActor()
      if (!actor) return { ...signedOut, typed: typedIn(form) }
      const {
        releaseId,
        name = '',
        outlet = '',
        email = '',
        several = '',
        ...rest
      } = fieldsOf(form)
      const locale = isLocale(rest.locale) ? rest.locale : 'ar'
      const one = [name, outlet, email].some((text) => text.trim() !== '')
      const journalists = [
        ...(one ? [{ name, outlet, email, locale }] : []),
        ...journalistsIn(several, locale),
      ]
      const invited = await inviteJournalists(actor, { releaseId, journalists })
      if (!invited.ok) return { ...invited, typed: typedIn(form) }
      refresh()
      return { ok: true, links: withOrigin(invited.links) }
    },
  )
}

export async function resendAction(_previous: unknown, form: FormData) {
  return orDatabaseGone(async (): Promise<Told<typeof signedOut>> => {
    const actor = await actionActor()
    const { releaseId, invitationId } = fieldsOf(form)
    const sent = actor ? await resendInvitation(actor, { releaseId, invitationId }) : signedOut
    if (!sent.ok) return sent
    refresh()
    return { ok: true, links: withOrigin(sent.links) }
  })
}

export async function revokeAction(input: { releaseId: string; invitationId: string | null }) {
  return orDatabaseGone(async () => {
    const actor = await actionActor()
    return actor ? revokeInvitations(actor, input) : signedOut
  })
}
