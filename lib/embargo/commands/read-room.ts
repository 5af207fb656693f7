import { db } from '#lib/db/desk.ts'
import type { EditionContent } from '#lib/editions/edition-content.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { RoomVisit } from '../find-room.ts'
import { readReleased } from '../read-released.ts'
import { recordView } from './record-view.ts'

/** What the room shows in each language, with the text in the asked one noted as read. Nothing before the terms. */
export async function readRoom(visit: RoomVisit, locale: Locale): Promise<EditionContent[]> {
  if (!visit.hasAccepted || visit.public) return []
  const contents = await readReleased(visit.releaseId)
  if (contents.some((content) => content.locale === locale))
    await recordView(db, { invitationId: visit.invitationId, what: 'text', locale })
  return contents
}
