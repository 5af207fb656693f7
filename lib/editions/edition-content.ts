// Everything that a reader may get of an edition, in its language. The desk judges and previews it, the door copies it into
// the newsroom, the reader's pages and feeds show it. One shape, so that what was previewed is what is published.
import type { Locale } from '#lib/i18n/locale.ts'
import type { RichText } from '#lib/rich-text/schema.ts'

export const releaseKinds = [
  'press_release',
  'statement',
  'readout',
  'media_advisory',
  'speech',
  'photo_release',
] as const
export type ReleaseKind = (typeof releaseKinds)[number]

export const editionKinds = ['new', 'minor', 'update', 'correction'] as const
export type EditionKind = (typeof editionKinds)[number]

export type Rendition = {
  format: 'avif' | 'webp' | 'jpeg'
  width: number
  height: number
  bytes: number
  sha256: string
}

export type EditionPhoto = {
  assetId: string
  width: number | null
  height: number | null
  /** Shares of width and height, 0 to 1, that a crop must keep. */
  focalX: number
  focalY: number
  caption: string
  alt: string
  credit: string
  renditions: Rendition[]
}

export type EditionContact = { name: string; role: string; email: string; phone: string }
export type EditionTopic = { slug: string; name: string; mediaTopic: string | null }
export type EditionPerson = { slug: string; name: string; role: string; sameAs: string }
export type EditionOrganisation = { slug: string; name: string; sameAs: string }

export type EditionContent = {
  id: string
  documentId: string
  releaseId: string
  locale: Locale
  originalLocale: Locale
  kind: ReleaseKind
  /** Null until the release has its public number. */
  year: number | null
  sequence: number | null
  editionNumber: number
  editionKind: EditionKind
  slug: string | null
  kicker: string
  headline: string
  subheadline: string
  summary: string
  body: RichText
  notesToEditors: string
  boilerplate: string
  placeName: string | null
  /** A day without a time. */
  datelineDate: Date | null
  topics: EditionTopic[]
  contacts: EditionContact[]
  photos: EditionPhoto[]
  correctionNote: string | null
  firstPublishedAt: Date | null
  publishedAt: Date | null
  placeSlug: string | null
  people: EditionPerson[]
  organisations: EditionOrganisation[]
  /** What the release was called where it was imported from. */
  externalId: string | null
  /** When it really went live first, where readers see an earlier date. */
  backdatedFrom: Date | null
}
