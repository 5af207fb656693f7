import { acceptTerms } from '#lib/embargo/commands/accept-terms.ts'
import { findRoom } from '#lib/embargo/find-room.ts'
import { roomPath } from '#lib/guests/address.ts'
import { guestTokenIn } from '#lib/guests/cookie.ts'
import { formFrom, localeIn, seeOther, toClosedDoor } from '#lib/guests/replies.ts'
import { localPath } from '#lib/i18n/locale.ts'

type Context = { params: Promise<{ locale: string; id: string }> }

/** Back to the room: with the text when the terms were accepted, otherwise with the terms as they stand now. */
export async function POST(request: Request, { params }: Context) {
  const { locale, id } = await params
  const sent = await formFrom(request)
  if ('reply' in sent) return sent.reply
  const visit = await findRoom(id, guestTokenIn(request.headers, id))
  if (!visit) return toClosedDoor(locale)
  const home = localeIn(locale)
  await acceptTerms(visit, { version: sent.fields.version, locale: home })
  return seeOther(localPath(home, roomPath('embargo', id)))
}
