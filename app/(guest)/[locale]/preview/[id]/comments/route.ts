import { roomPath } from '#lib/guests/address.ts'
import { guestTokenIn } from '#lib/guests/cookie.ts'
import { formFrom, localeIn, seeOther, toClosedDoor, toReaders } from '#lib/guests/replies.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { commentAsGuest } from '#lib/preview-links/commands/comment-as-guest.ts'
import { findPreview } from '#lib/preview-links/find-preview.ts'

type Context = { params: Promise<{ locale: string; id: string }> }

/** Back to the text, which says that the comment is there or why it is not. */
export async function POST(request: Request, { params }: Context) {
  const { locale, id } = await params
  const sent = await formFrom(request)
  if ('reply' in sent) return sent.reply
  const visit = await findPreview(id, guestTokenIn(request.headers, id))
  if (!visit) return toClosedDoor(locale)
  if (visit.public) return toReaders(visit.public)
  const { blockId = '', text = '' } = sent.fields
  const written = await commentAsGuest(visit, { blockId, text })
  const home = localPath(localeIn(locale), roomPath('preview', id))
  const outcome = written.ok ? 'sent=1' : `problem=${written.problems[0]!.code}`
  return seeOther(`${home}?${outcome}#comment`)
}
