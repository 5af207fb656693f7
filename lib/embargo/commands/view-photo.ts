import { db } from '#lib/db/desk.ts'
import { type GuestPhoto, openGuestPhoto } from '#lib/guests/open-photo.ts'
import type { RoomVisit } from '../find-room.ts'
import { isReleasedPhoto } from '../read-released.ts'
import { recordView } from './record-view.ts'

/** A photo of the room, noted as seen, or as copied when it is taken along. Null for whoever may not have it. */
export async function viewPhoto(
  { invitationId, releaseId, hasAccepted, public: isPublic }: RoomVisit,
  assetId: string,
  width: number | 'full',
): Promise<GuestPhoto | null> {
  if (!hasAccepted || isPublic || !(await isReleasedPhoto(releaseId, assetId))) return null
  const photo = await openGuestPhoto(assetId, width)
  if (photo)
    await recordView(db, { invitationId, what: width === 'full' ? 'copied' : 'photo', assetId })
  return photo
}
