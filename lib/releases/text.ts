// The text of one language as an immutable revision, and how it is compared and found.
import type { Locale } from '#lib/i18n/locale.ts'
import { fold } from '#lib/i18n/fold.ts'
import type { ReleaseText } from './schema.ts'

/** A text revision with who saved it when, as both the editor's screen and a refused save show it. */
export type TextForEditing = {
  revisionId: string
  basedOnId: string | null
  locale: Locale
  authorName: string | null
  savedAt: Date
  text: ReleaseText
}

type Found = Pick<ReleaseText, 'headline' | 'kicker' | 'subheadline' | 'summary'>

export const searchTextOf = ({ headline, kicker, subheadline, summary }: Found) =>
  fold([headline, kicker, subheadline, summary].filter(Boolean).join(' '))

const canonical = (text: ReleaseText) =>
  JSON.stringify([
    text.kicker,
    text.headline,
    text.subheadline,
    text.summary,
    text.notesToEditors,
    text.boilerplateVersionId,
    sorted(text.body),
    text.photoTexts
      .filter(({ caption, alt, credit }) => caption || alt || credit)
      .map(({ assetId, caption, alt, credit }) => [assetId, caption, alt, credit])
      .toSorted(),
  ])

/** The same value whatever the order of keys: jsonb does not keep it. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, inner]) => [key, sorted(inner)])
  return entries.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1))
}

export const sameText = (one: ReleaseText, other: ReleaseText) =>
  canonical(one) === canonical(other)
