// A published edition before it is written down in one of its forms, and what several forms say of it.
import { formatMomentDay } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { PublishedContent } from '../queries/find-release-page.ts'
import type { FeedEntry } from '../queries/read-entries.ts'
import type { Site } from '../site.ts'
import type { Translate } from '../texts.ts'
import { absoluteUrl, guidOf } from '../urls.ts'

export type FormSetting = { publicUrl: string; site: Site; t: Translate }

export type Form = FormSetting & { entry: FeedEntry; content: PublishedContent }

/** Null where no text is left. */
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

/** What was wrong; of a text that was taken back as a whole it says nothing. */
export const correctionOf = ({ t, entry: { correction, notice } }: Form) =>
  correction && notice === null ? t('feeds.Entry.correction', { note: correction }) : null

/** Why it was taken back. */
export const withdrawalOf = ({ t, entry: { notice } }: Form) =>
  notice === null ? null : t('feeds.Entry.notice', { notice })

/** For the newsroom that receives it and not for its readers: what was taken back or corrected, then the notes to editors. */
export const editorialNote = (form: Form): string | undefined =>
  [withdrawalOf(form), correctionOf(form), form.content.notesToEditors]
    .filter(Boolean)
    .join('\n\n') || undefined

export const statusOf = ({ entry }: Form) => (entry.notice === null ? 'usable' : 'canceled')

/** A withdrawal makes another version of it, too. */
export const versionOf = ({ entry }: Form) => entry.version + (entry.notice === null ? 0 : 1)

/** A line for each change that readers were told of, newest first; none before the first change. */
export function historyOf({ t, entry: { changes }, content: { locale } }: Form): string[] {
  if (changes.length < 2) return []
  return changes.map(({ at, kind, note }) => {
    const day = formatMomentDay(at, locale)
    const what = t(`release-page.ChangeHistory.${kind}`)
    return note
      ? t('feeds.File.changeNoted', { day, what, note })
      : t('feeds.File.change', { day, what })
  })
}

/** When it was published; both dates, where readers see an earlier one. */
export function datesOf({ t, entry: { firstPublishedAt, backdatedFrom }, content }: Form): string {
  const day = formatMomentDay(firstPublishedAt, content.locale)
  if (!backdatedFrom) return day
  return t('feeds.File.dated', { day, here: formatMomentDay(backdatedFrom, content.locale) })
}

export const homeOf = ({ publicUrl }: FormSetting, locale: Locale) =>
  absoluteUrl(publicUrl, locale, '/')
