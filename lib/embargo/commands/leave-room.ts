import { db } from '#lib/db/desk.ts'
import { closeSession } from '#lib/guests/sessions.ts'
import { findRoom } from '../find-room.ts'
import { recordView } from './record-view.ts'

/** Ends this browser's session; the link stays good. */
export async function leaveRoom(invitationId: string, token: string | null) {
  const visit = await findRoom(invitationId, token)
  if (!visit) return
  await closeSession(token)
  await recordView(db, { invitationId, what: 'left' })
}
