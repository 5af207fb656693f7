import { type Actor, idOf } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db } from '#lib/db/desk.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { expiryFrom, hashToken, newToken, openAt } from '../invitation.ts'
import { newInvitation } from '../schema.ts'

/** Makes a link by which one person may join. It is told once; inviting the same address again replaces it. */
export async function inviteUser(
  actor: Actor,
  input: unknown,
  now = new Date(),
): Promise<Result<{ invitationId: string; path: string; expiresAt: Date }>> {
  const parsed = newInvitation.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  if (!may(actor, 'user.invite')) return refuse('user.not_allowed')
  const { email, role, locale } = parsed.data
  const token = newToken()
  const expiresAt = expiryFrom(now)

  return db.$transaction(async (tx) => {
    const known = await tx.user.findUnique({ where: { email }, select: { id: true } })
    if (known) return refuse('user.email_taken', { field: 'email' })
    await tx.invitation.updateMany({ where: { email, ...openAt(now) }, data: { revokedAt: now } })
    const invitation = await tx.invitation.create({
      data: {
        tokenHash: hashToken(token),
        email,
        role,
        locale,
        invitedById: idOf(actor),
        expiresAt,
      },
      select: { id: true },
    })
    await recordEvent(tx, actor, 'user.invited', { subjectId: invitation.id, facts: { role } })
    const path = localPath(locale, `/admin/invitation/${token}`)
    return { ok: true, invitationId: invitation.id, path, expiresAt }
  })
}
