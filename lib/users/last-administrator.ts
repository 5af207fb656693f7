import type { Tx } from '#lib/db/desk.ts'

/**
 * Whether no administrator would be left without this person. Locks the active ones, so that two of them cannot remove
 * each other at the same moment.
 */
export async function isLastAdministrator(tx: Tx, userId: string): Promise<boolean> {
  const administrators = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM desk."User" WHERE role = 'administrator' AND "disabledAt" IS NULL ORDER BY id FOR UPDATE`
  return administrators.length === 1 && administrators[0]?.id === userId
}

/** Links that someone handed out as administrator end with that right: they could come back in by one of them. */
export const revokeInvitationsOf = (tx: Tx, userId: string, now: Date) =>
  tx.invitation.updateMany({
    where: { invitedById: userId, usedAt: null, revokedAt: null },
    data: { revokedAt: now },
  })
