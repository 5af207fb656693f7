import { leaveRoom } from '#lib/embargo/commands/leave-room.ts'
import { guestTokenIn, noCookieFor } from '#lib/guests/cookie.ts'
import { closedPath } from '#lib/guests/address.ts'
import { formFrom, localeIn, seeOther } from '#lib/guests/replies.ts'
import { localPath } from '#lib/i18n/locale.ts'

type Context = { params: Promise<{ locale: string; id: string }> }

export async function POST(request: Request, { params }: Context) {
  const { locale, id } = await params
  const sent = await formFrom(request)
  if ('reply' in sent) return sent.reply
  await leaveRoom(id, guestTokenIn(request.headers, id))
  return seeOther(localPath(localeIn(locale), closedPath), noCookieFor(id))
}
