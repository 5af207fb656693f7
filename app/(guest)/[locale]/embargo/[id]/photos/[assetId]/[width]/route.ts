import { viewPhoto } from '#lib/embargo/commands/view-photo.ts'
import { findRoom } from '#lib/embargo/find-room.ts'
import { guestTokenIn } from '#lib/guests/cookie.ts'
import { nothingHere, photoReply, widthIn } from '#lib/guests/replies.ts'

type Context = { params: Promise<{ id: string; assetId: string; width: string }> }

export async function GET(request: Request, { params }: Context) {
  const { id, assetId, width } = await params
  const visit = await findRoom(id, guestTokenIn(request.headers, id))
  const size = widthIn(width)
  const photo = visit && size ? await viewPhoto(visit, assetId, size) : null
  return photo ? photoReply(photo) : nothingHere()
}
