import { db } from '#lib/db/desk.ts'
import { openSession } from '#lib/guests/sessions.ts'
import { hashOfToken } from '#lib/guests/token.ts'
import { type Result, refuse } from '#lib/result.ts'
import { findDoor } from '../find-room.ts'
import { recordView } from './record-view.ts'

/** Exchanges a link for a cookie. The link stays good, for a telephone and a computer, until it is taken back. */
export async function enterRoom(
  token: string,
): Promise<Result<{ invitationId: string; sessionToken: string }>> {
  const entrance = await findDoor(token)
  if (!entrance || entrance.public) return refuse('embargo.invitation_unknown')
  const { invitationId } = entrance
  return db.$transaction(async (tx) => {
    // Whoever takes the invitation back waits for this, and then ends the session too.
    const [open] = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM desk."EmbargoInvitation"
      WHERE "tokenHash" = ${hashOfToken(token)} AND "revokedAt" IS NULL FOR UPDATE`
    if (!open) return refuse('embargo.invitation_unknown')
    const sessionToken = await openSession(tx, { invitationId })
    await recordView(tx, { invitationId, what: 'opened' })
    return { ok: true, invitationId, sessionToken }
  })
}
