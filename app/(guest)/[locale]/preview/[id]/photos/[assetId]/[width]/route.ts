import { guestTokenIn } from '#lib/guests/cookie.ts'
import { openGuestPhoto } from '#lib/guests/open-photo.ts'
import { nothingHere, photoReply, widthIn } from '#lib/guests/replies.ts'
import { findPreview } from '#lib/preview-links/find-preview.ts'
import { isPinnedPhoto } from '#lib/preview-links/read-pinned.ts'

type Context = { params: Promise<{ id: string; assetId: string; width: string }> }

/** To be looked at only: a fact-checker has no use for the whole file. */
export async function GET(request: Request, { params }: Context) {
  const { id, assetId, width } = await params
  const visit = await findPreview(id, guestTokenIn(request.headers, id))
  const size = widthIn(width)
  if (!visit || visit.public || !size || size === 'full') return nothingHere()
  const photo = (await isPinnedPhoto(visit, assetId)) ? await openGuestPhoto(assetId, size) : null
  return photo ? photoReply(photo) : nothingHere()
}
