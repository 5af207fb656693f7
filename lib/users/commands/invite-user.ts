import { type Actor, idOf, type Role } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { readConfig } from '#lib/config.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db, type Tx } from '#lib/db/desk.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { cancelMails, mailGuest } from '#lib/mail/mail-guest.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { causeOfInvitation, expiryFrom, hashToken, newToken, openAt } from '../invitation.ts'
import { newInvitation } from '../schema.ts'

/**
 * Makes a link by which one person may join. It is told once, and mailed when mails go out; inviting the same address again
 * replaces it.
 */
export async function inviteUser(
  actor: Actor,
  input: unknown,
  now = new Date(),
): Promise<Result<{ invitationId: string; path: string; expiresAt: Date; isMailed: boolean }>> {
  const parsed = newInvitation.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  if (!may(actor, 'user.invite')) return refuse('user.not_allowed')
  const { email, role, locale } = parsed.data
  const token = newToken()
  const expiresAt = expiryFrom(now)

  return db.$transaction(async (tx) => {
    const known = await tx.user.findUnique({ where: { email }, select: { id: true } })
    if (known) return refuse('user.email_taken', { field: 'email' })
    await revokeFormer(tx, email, now)
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
    const isMailed = readConfig().smtpUrl !== undefined
    if (isMailed) await mailLink(tx, actor, invitation.id, { ...parsed.data, path, expiresAt })
    return { ok: true, invitationId: invitation.id, path, expiresAt, isMailed }
  })
}

type Link = { email: string; role: Role; locale: Locale; path: string; expiresAt: Date }

const mailLink = (tx: Tx, actor: Actor, invitationId: string, link: Link) =>
  mailGuest(tx, {
    kind: 'user.invited',
    to: link.email,
    name: '',
    locale: link.locale,
    path: link.path,
    facts: { actor: actor.name, role: link.role, until: link.expiresAt.toISOString() },
    isConfidential: true,
    cause: causeOfInvitation(invitationId),
  })

async function revokeFormer(tx: Tx, email: string, now: Date) {
  const former = await tx.invitation.updateManyAndReturn({
    where: { email, ...openAt(now) },
    data: { revokedAt: now },
    select: { id: true },
  })
  await cancelMails(
    tx,
    former.map(({ id }) => causeOfInvitation(id)),
  )
}
