import { takeCopy } from '#lib/embargo/commands/take-copy.ts'
import { findRoom } from '#lib/embargo/find-room.ts'
import { guestTokenIn } from '#lib/guests/cookie.ts'
import { nothingHere } from '#lib/guests/replies.ts'

type Context = { params: Promise<{ id: string; language: string; form: string }> }

/** A copy of the text, with whose it is in its first line and its last. */
export async function GET(request: Request, { params }: Context) {
  const { id, language, form } = await params
  const visit = await findRoom(id, guestTokenIn(request.headers, id))
  const copy = visit ? await takeCopy(visit, language, form) : null
  if (!copy) return nothingHere()
  return new Response(copy.body, {
    headers: {
      'Content-Type': `${copy.type}; charset=utf-8`,
      'Content-Language': copy.locale,
      'Content-Disposition': `attachment; filename="embargo-${copy.locale}.${form}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
