import type { Locale } from '#lib/i18n/locale.ts'

/** One demo release as its writer would type it. Bodies are paragraphs separated by blank lines; a line that
 * starts with `## ` is a heading, `> speaker: words` a quote, `- ` a list item. */
export type DemoText = {
  kicker?: string
  headline: string
  subheadline?: string
  summary: string
  body: string
  notesToEditors?: string
}

export type DemoRelease = {
  kind: 'press_release' | 'statement' | 'readout' | 'media_advisory' | 'speech' | 'photo_release'
  /** Day of the dateline, `YYYY-MM-DD`, between 2024-12-01 and 2026-11-20. */
  date: string
  place:
    | 'rabat'
    | 'casablanca'
    | 'marrakesh'
    | 'tangier'
    | 'agadir'
    | 'fez'
    | 'dakhla'
    | 'laayoune'
    | 'washington'
    | 'new-york'
  topics: string[]
  /** Where it stands when the demo opens. `arabic_only` is published without English. */
  state:
    | 'published'
    | 'arabic_only'
    | 'draft'
    | 'submitted'
    | 'returned'
    | 'approved'
    | 'scheduled'
    | 'embargoed'
    | 'withdrawn'
    | 'corrected'
  originalLocale?: Locale
  /** Which generated picture goes with it, with its text per language. */
  photo?: { motif: PhotoMotif; ar: DemoPhotoText; en: DemoPhotoText }
  ar: DemoText
  en?: DemoText
}

export type PhotoMotif =
  'handshake' | 'flags' | 'port' | 'mountains' | 'conference' | 'solar' | 'medical' | 'aircraft'
export type DemoPhotoText = { caption: string; alt: string; credit: string }
