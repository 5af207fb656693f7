import type { Locale } from '#lib/i18n/locale.ts'
import { newsroom } from '../db.ts'
import { findSite } from '../queries/find-site.ts'
import { readEntries } from '../queries/read-entries.ts'
import { textsOf } from '../texts.ts'
import { type Form, formOf } from './form.ts'

type Number = { locale: Locale; year: number; sequence: number }

/** The live edition of a release in a language, or null. */
export async function readForm(publicUrl: string, number: Number): Promise<Form | null> {
  const live = await newsroom.liveDocument.findUnique({
    where: { locale_year_sequence: number },
    select: { documentId: true },
  })
  const [entry] = live ? await readEntries([live.documentId]) : []
  if (!entry) return null
  const site = await findSite(number.locale)
  return formOf({ publicUrl, site, t: textsOf(number.locale) }, entry)
}
