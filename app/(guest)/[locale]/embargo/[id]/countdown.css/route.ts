import { countdownStyle } from '#lib/embargo/countdown-style.ts'
import { findRoom } from '#lib/embargo/find-room.ts'
import { guestTokenIn } from '#lib/guests/cookie.ts'
import { nothingHere } from '#lib/guests/replies.ts'

type Context = { params: Promise<{ id: string }> }

export async function GET(request: Request, { params }: Context) {
  const { id } = await params
  const visit = await findRoom(id, guestTokenIn(request.headers, id))
  if (!visit?.isUnderEmbargo) return nothingHere()
  return new Response(countdownStyle(visit.secondsLeft), {
    headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'private, no-store' },
  })
}
