import { db } from '#lib/db/desk.ts'
import { isLocale, type Locale } from '#lib/i18n/locale.ts'
import { type CopyForm, copyForms } from '../embargo.ts'
import type { RoomVisit } from '../find-room.ts'
import { readReleased } from '../read-released.ts'
import { writeCopy } from '../write-copy.ts'
import { recordView } from './record-view.ts'

export type Copy = { body: string; type: string; locale: Locale }

const isForm = (form: string): form is CopyForm => copyForms.includes(form as CopyForm)

/** The text of a language to take along, noted as copied. Null for whoever may not have it. */
export async function takeCopy(
  visit: RoomVisit,
  locale: string,
  form: string,
): Promise<Copy | null> {
  if (!visit.hasAccepted || visit.public || !isLocale(locale) || !isForm(form)) return null
  const contents = await readReleased(visit.releaseId)
  const content = contents.find((one) => one.locale === locale)
  if (!content) return null
  await recordView(db, { invitationId: visit.invitationId, what: 'copied', locale })
  const type = form === 'md' ? 'text/markdown' : 'text/plain'
  return { body: writeCopy(content, visit, form), type, locale }
}
