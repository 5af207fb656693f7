import type { Actor } from '#lib/access/actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db } from '#lib/db/desk.ts'
import { expiryFrom, hashToken, newToken, openAt } from '../invitation.ts'

const starter: Actor = { kind: 'system', name: 'start' }

/** The way in for the first administrator, in place of any earlier one; null as soon as there are users. */
export async function createSetUpLink(now = new Date()): Promise<string | null> {
  const token = newToken()
  const data = {
    tokenHash: hashToken(token),
    role: 'administrator',
    expiresAt: expiryFrom(now),
  } as const

  return db.$transaction(async (tx) => {
    if (await tx.user.findFirst({ select: { id: true } })) return null
    await tx.invitation.updateMany({
      where: { email: null, ...openAt(now) },
      data: { revokedAt: now },
    })
    const { id } = await tx.invitation.create({ data, select: { id: true } })
    await recordEvent(tx, starter, 'user.invited', { subjectId: id, facts: { role: data.role } })
    return `/admin/set-up/${token}`
  })
}
