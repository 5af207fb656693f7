import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db } from '#lib/db/desk.ts'
import { cancelMails } from '#lib/mail/mail-guest.ts'
import { type Result, refuse } from '#lib/result.ts'
import { causeOfInvitation, openAt } from '../invitation.ts'
import { invitationAsked } from '../schema.ts'

/** Takes a link back before it was used. */
export async function revokeInvitation(
  actor: Actor,
  input: unknown,
  now = new Date(),
): Promise<Result> {
  const parsed = invitationAsked.safeParse(input)
  if (!parsed.success) return refuse('invitation.unknown')
  if (!may(actor, 'user.invite')) return refuse('user.not_allowed')
  const { invitationId: id } = parsed.data

  return db.$transaction(async (tx) => {
    const revoked = await tx.invitation.updateMany({
      where: { id, ...openAt(now) },
      data: { revokedAt: now },
    })
    if (revoked.count === 0) return refuse('invitation.unknown')
    await cancelMails(tx, [causeOfInvitation(id)])
    await recordEvent(tx, actor, 'invitation.revoked', { subjectId: id })
    return { ok: true }
  })
}
