import { roomPath } from '#lib/guests/address.ts'
import { enter, formFrom, localeIn, toClosedDoor, toReaders } from '#lib/guests/replies.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { enterPreview } from '#lib/preview-links/commands/enter-preview.ts'
import { findPreviewDoor } from '#lib/preview-links/find-preview.ts'

type Context = { params: Promise<{ locale: string }> }

/** The button at the door: the link is exchanged for a cookie, and the address that follows has no secret in it. */
export async function POST(request: Request, { params }: Context) {
  const { locale } = await params
  const sent = await formFrom(request)
  if ('reply' in sent) return sent.reply
  const token = sent.fields.token ?? ''
  const door = await findPreviewDoor(token)
  if (door?.public) return toReaders(door.public)
  const entered = await enterPreview(token)
  if (!entered.ok) return toClosedDoor(locale)
  const { linkId, sessionToken } = entered
  return enter(localPath(localeIn(locale), roomPath('preview', linkId)), linkId, sessionToken)
}
