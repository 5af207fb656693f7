import { enterRoom } from '#lib/embargo/commands/enter-room.ts'
import { findDoor } from '#lib/embargo/find-room.ts'
import { roomPath } from '#lib/guests/address.ts'
import { enter, formFrom, localeIn, toClosedDoor, toReaders } from '#lib/guests/replies.ts'
import { localPath } from '#lib/i18n/locale.ts'

type Context = { params: Promise<{ locale: string }> }

/** The button at the door: the link is exchanged for a cookie, and the address that follows has no secret in it. */
export async function POST(request: Request, { params }: Context) {
  const { locale } = await params
  const sent = await formFrom(request)
  if ('reply' in sent) return sent.reply
  const token = sent.fields.token ?? ''
  const door = await findDoor(token)
  if (door?.public) return toReaders(door.public)
  const entered = await enterRoom(token)
  if (!entered.ok) return toClosedDoor(locale)
  const { invitationId, sessionToken } = entered
  const path = localPath(localeIn(locale), roomPath('embargo', invitationId))
  return enter(path, invitationId, sessionToken)
}
