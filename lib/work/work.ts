// What a person finds waiting when they come to the desk. It is read from the state of releases, never noted down by hand: what
// is done leaves the list by itself.
import type { ReleaseKind } from '#lib/editions/edition-content.ts'
import type { Locale } from '#lib/i18n/locale.ts'

/** In the order of the screen: what holds up others first. */
export const sections = [
  'failed',
  'review',
  'forced',
  'change',
  'ready',
  'translate',
  'comments',
  'guests',
  'unsaved',
  'drafts',
] as const
export type Section = (typeof sections)[number]

/** One's own unfinished things wait for nobody else, so they are shown and not counted. */
export const isCounted = (section: Section) => section !== 'drafts' && section !== 'unsaved'

export type WorkItem = {
  section: Section
  releaseId: string
  locale: Locale
  kind: ReleaseKind
  year: number | null
  sequence: number | null
  headline: string
  /** The language of the headline: a translation that has none yet is named by its original. */
  headlineLocale: Locale
  at: Date
  /** Who brought it here: a colleague, or a guest by the name of their link. */
  personName: string | null
  /** What they said: a note, a reason, the beginning of a comment. */
  note: string
  /** How a translation lags (missing, begun, behind), why a conversation is here (mentioned, answered), or embargoed. */
  how: string
}

export type ComingPlan = {
  id: string
  at: Date
  zone: string
  policy: 'together' | 'original_first' | 'translation_by'
  editions: { releaseId: string; locale: Locale; headline: string; isPinned: boolean }[]
}

export type LiveItem = {
  releaseId: string
  locale: Locale
  headline: string
  year: number | null
  sequence: number | null
  at: Date
  /** Went out without a second pair of eyes, which are still owed. */
  isUnapproved: boolean
}

/** Beyond it, a count says "99+" and is not counted on. */
export const mostCounted = 100

/** As many of a section as are shown at once. */
export const mostShown = 8

export type Counts = Partial<Record<Section | 'mail', number>>

/** What the badge beside "My work" says. */
export const totalOf = (counts: Counts) =>
  sections.reduce((sum, section) => sum + (isCounted(section) ? (counts[section] ?? 0) : 0), 0)
