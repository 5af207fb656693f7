// Makers of embargoes, invitations and preview links, through the commands that people use. Tests and browser tests share them.
import type { Actor } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { acceptTerms } from '#lib/embargo/commands/accept-terms.ts'
import { enterRoom } from '#lib/embargo/commands/enter-room.ts'
import { inviteJournalists } from '#lib/embargo/commands/invite-journalists.ts'
import { setEmbargo } from '#lib/embargo/commands/set-embargo.ts'
import { termsVersion } from '#lib/embargo/embargo.ts'
import { findRoom } from '#lib/embargo/find-room.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { wallTimeOf } from '#lib/plans/wall-time.ts'
import { enterPreview } from '#lib/preview-links/commands/enter-preview.ts'
import { makePreviewLink } from '#lib/preview-links/commands/make-preview-link.ts'
import { done } from './factories.ts'

const hour = 3_600_000

/** In Greenwich’s time, where no hour is skipped or comes twice. */
export const hoursFromNow = (hours: number) =>
  wallTimeOf(new Date(Date.now() + hours * hour), 'UTC')

export const embargoOf = async (releaseId: string) =>
  (await db.release.findUniqueOrThrow({ where: { id: releaseId } })).embargoUntil

/** What a form would send to put the embargo so many hours from now. */
export const anEmbargoTime = async (releaseId: string, hours = 5) => ({
  releaseId,
  time: hoursFromNow(hours),
  zone: 'UTC',
  former: (await embargoOf(releaseId))?.toISOString() ?? null,
})

export const putUnderEmbargo = async (actor: Actor, releaseId: string, hours = 5) =>
  done(setEmbargo(actor, await anEmbargoTime(releaseId, hours)))

/** As time does it. */
export const letEmbargoPass = (releaseId: string) =>
  db.$executeRaw`UPDATE desk."Release" SET "embargoUntil" = clock_timestamp() - interval '1 second'
    WHERE id = ${releaseId}::uuid`

let count = 0

export const aJournalist = (locale: Locale = 'ar') => ({
  name: 'سميرة الحداد',
  outlet: 'جريدة الصباح',
  email: `samira-${process.pid}-${++count}@paper.example`,
  locale,
})

export const tokenIn = (path: string) => path.split('/').at(-1)!

export async function anInvitation(actor: Actor, releaseId: string, locale: Locale = 'ar') {
  const journalists = [aJournalist(locale)]
  const { links } = await done(inviteJournalists(actor, { releaseId, journalists }))
  const { invitationId, path, email } = links[0]!
  return { invitationId, path, email, token: tokenIn(path) }
}

/** Somebody who came in by a link. */
export async function aReader(actor: Actor, releaseId: string) {
  const invitation = await anInvitation(actor, releaseId)
  const { sessionToken } = await done(enterRoom(invitation.token))
  const visit = async () => findRoom(invitation.invitationId, sessionToken)
  return { ...invitation, sessionToken, visit }
}

/** Somebody who has accepted the terms, too. */
export async function aBoundReader(actor: Actor, releaseId: string) {
  const reader = await aReader(actor, releaseId)
  await done(acceptTerms((await reader.visit())!, { version: termsVersion, locale: 'ar' }))
  return reader
}

export async function aPreview(actor: Actor, releaseId: string, values: object = {}) {
  const asked = { releaseId, locale: 'ar', name: 'نادية', guestLocale: 'ar', hours: 24, ...values }
  const { linkId, path } = await done(makePreviewLink(actor, asked))
  const token = tokenIn(path)
  const { sessionToken } = await done(enterPreview(token))
  return { linkId, path, token, sessionToken }
}
