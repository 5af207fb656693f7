import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db } from '#lib/db/desk.ts'
import { hashOfToken, newToken } from '#lib/guests/token.ts'
import { cancelMails } from '#lib/mail/mail-guest.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { lockRelease, outOfReach } from '#lib/releases/lock-release.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { invitationAsked } from '../schema.ts'
import { causeOfInvitation, mailInvitation } from '../tell-invited.ts'
import type { InvitedLink } from './invite-journalists.ts'

/** A new link for somebody who was invited. The old one, and whoever came in by it, is out at once. */
export async function resendInvitation(
  actor: Actor,
  input: unknown,
): Promise<Result<{ links: InvitedLink[] }>> {
  const parsed = invitationAsked.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { releaseId, invitationId } = parsed.data

  return db.$transaction(async (tx) => {
    const release = await lockRelease(tx, releaseId)
    if (!release) return outOfReach(tx, releaseId)
    if (!may(actor, 'embargo.invite')) return refuse('release.not_allowed')
    const { embargoUntil: until } = release
    if (!until || !release.isUnderEmbargo) return refuse('embargo.none')
    const invitation = await tx.embargoInvitation.findFirst({
      where: { id: invitationId, releaseId, revokedAt: null },
    })
    if (!invitation) return refuse('embargo.invitation_unknown')

    const token = newToken()
    const tokenHash = hashOfToken(token)
    await tx.embargoInvitation.updateMany({ where: { id: invitationId }, data: { tokenHash } })
    await tx.guestSession.deleteMany({ where: { invitationId } })
    await cancelMails(tx, [causeOfInvitation(invitation.tokenHash)])
    const path = await mailInvitation(tx, invitation, { token, tokenHash, releaseId, until })
    await recordEvent(tx, actor, 'embargo.reinvited', { releaseId, subjectId: invitationId })
    return { ok: true, links: [{ invitationId, email: invitation.email, path }] }
  })
}
