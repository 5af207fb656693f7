// A published edition before it is written down in one of its forms, and what several forms say of it.
import type { Locale } from '#lib/i18n/locale.ts'
import type { PublishedContent } from '../queries/find-release-page.ts'
import type { FeedEntry } from '../queries/read-entries.ts'
import type { Site } from '../site.ts'
import type { Translate } from '../texts.ts'
import { absoluteUrl, guidOf } from '../urls.ts'

export type FormSetting = { publicUrl: string; site: Site; t: Translate }

export type Form = FormSetting & { entry: FeedEntry; content: PublishedContent }

/** Null for what was withdrawn. */
export const formOf = (setting: FormSetting, entry: FeedEntry): Form | null =>
  entry.content ? { ...setting, entry, content: entry.content } : null

export const guidOfForm = ({ publicUrl, entry: { locale, year, sequence } }: Form) =>
  guidOf(publicUrl, locale, year, sequence)

export const urlOfForm = ({ publicUrl, entry: { locale, path } }: Form) =>
  absoluteUrl(publicUrl, locale, path)

export const numberOf = ({ entry: { year, sequence } }: Form) => `${year}/${sequence}`

/** The same release in the other language, when it is live there. */
export function translationOf({ publicUrl, entry }: Form) {
  if (!entry.sibling) return null
  const { locale, path } = entry.sibling
  const guid = guidOf(publicUrl, locale, entry.year, entry.sequence)
  return { locale, guid, url: absoluteUrl(publicUrl, locale, path) }
}

export const correctionOf = ({ t, entry: { correction } }: Form) =>
  correction ? t('feeds.Entry.correction', { note: correction }) : null

/** For the newsroom that receives it and not for its readers: what was corrected, then the notes to editors. */
export const editorialNote = (form: Form): string | undefined =>
  [correctionOf(form), form.content.notesToEditors].filter(Boolean).join('\n\n') || undefined

export const homeOf = ({ publicUrl }: FormSetting, locale: Locale) =>
  absoluteUrl(publicUrl, locale, '/')
