// Sessions of guests: rows of the database, ended by their time, by leaving, and at once when the link is taken back.
import type { Tx } from '#lib/db/desk.ts'
import { db } from '#lib/db/desk.ts'
import { sessionSeconds } from './cookie.ts'
import { hashOfToken, isToken, newToken } from './token.ts'

export type Guest = { invitationId: string } | { linkId: string }

/** A telephone, a computer, a colleague’s desk; the oldest go when there are more. */
const mostSessions = 10

/** @returns the token for the cookie, which is known nowhere else. */
export async function openSession(tx: Tx, guest: Guest): Promise<string> {
  const token = newToken()
  // Sessions that are over say nothing any more.
  await tx.$executeRaw`DELETE FROM desk."GuestSession" WHERE "expiresAt" < clock_timestamp()`
  const kept = await tx.guestSession.findMany({
    where: guest,
    orderBy: { createdAt: 'desc' },
    skip: mostSessions - 1,
    select: { tokenHash: true },
  })
  await tx.guestSession.deleteMany({
    where: { tokenHash: { in: kept.map(({ tokenHash }) => tokenHash) } },
  })
  const invitationId = 'invitationId' in guest ? guest.invitationId : null
  const linkId = 'linkId' in guest ? guest.linkId : null
  await tx.$executeRaw`
    INSERT INTO desk."GuestSession" ("tokenHash", "invitationId", "linkId", "expiresAt")
    VALUES (${hashOfToken(token)}, ${invitationId}::uuid, ${linkId}::uuid,
      clock_timestamp() + ${sessionSeconds} * interval '1 second')`
  return token
}

export async function closeSession(token: string | null) {
  if (isToken(token)) await db.guestSession.deleteMany({ where: { tokenHash: hashOfToken(token) } })
}
