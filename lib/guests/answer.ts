// What a guest's address answers, before any page is drawn: the room, the public page that has taken its place, or the closed
// door. The door is the same for everyone who may not enter. Pages and files ask again themselves: no right is decided here.
import { findDoor, findRoom } from '#lib/embargo/find-room.ts'
import { findPreview, findPreviewDoor } from '#lib/preview-links/find-preview.ts'
import { closedPath, doorPath, type GuestAddress, roomPath } from './address.ts'
import { guestTokenIn } from './cookie.ts'
import { type PublicAddress, publicPathOf } from './public-address.ts'

export type GuestAnswer = { page: string; status: 200 | 404 } | { redirect: string }

const closed: GuestAnswer = { page: closedPath, status: 404 }

type Shown = Exclude<GuestAddress, { name: 'form' | 'file' }>

export async function answerForGuest(address: Shown, sent: Headers): Promise<GuestAnswer> {
  if (address.name === 'closed') return closed
  const found = await visitAt(address, sent)
  if (!found) return closed
  if (found.public) return { redirect: publicPathOf(found.public) }
  const { room } = address
  const page = address.name === 'door' ? doorPath(room, address.token) : roomPath(room, address.id)
  return { page, status: 200 }
}

function visitAt(
  address: Exclude<Shown, { name: 'closed' }>,
  sent: Headers,
): Promise<{ public: PublicAddress | null } | null> {
  const isEmbargo = address.room === 'embargo'
  if (address.name === 'door')
    return isEmbargo ? findDoor(address.token) : findPreviewDoor(address.token)
  const token = guestTokenIn(sent, address.id)
  return isEmbargo ? findRoom(address.id, token) : findPreview(address.id, token)
}
