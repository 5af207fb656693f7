// A release is the item that goes out, in whatever languages. Each language is a document with its own editions; the public
// number is given at the first publication and never changes. What it says lives in immutable revisions.
import type { Locale } from '#lib/i18n/locale.ts'
import type { EditionKind, ReleaseKind } from '#lib/editions/edition-content.ts'

/** Being worked on. */
export const openStates = ['draft', 'submitted', 'changes_requested', 'approved'] as const
export type OpenState = (typeof openStates)[number]
/** Approved and waiting for its time, or not gone live when it came: its words stand, whoever writes on begins the next edition. */
export const pinnedStates = ['scheduled', 'failed'] as const
export type PinnedState = (typeof pinnedStates)[number]
export type EditionState =
  OpenState | PinnedState | 'published' | 'superseded' | 'withdrawn' | 'killed'

export const isOpen = (state: EditionState): state is OpenState =>
  (openStates as readonly string[]).includes(state)

export type EditionPins = {
  id: string
  number: number
  kind: EditionKind
  state: EditionState
  textRevisionId: string
  sharedRevisionId: string
  /** Who handed it in last, or wrote into it since, and so cannot approve it; null when nobody did, or the system. */
  submitterId: string | null
  revision: number
}

/** One language of a release with its newest edition, and the live and the pinned one when there are such. */
export type DocumentEditions = {
  id: string
  locale: Locale
  slug: string | null
  newest: EditionPins
  live: EditionPins | null
  pinned: EditionPins | null
}

export type ReleaseEditions = {
  id: string
  kind: ReleaseKind
  originalLocale: Locale
  year: number | null
  sequence: number | null
  sharedRevisionId: string
  /** Null when nobody here wrote it: an imported release. */
  createdById: string | null
  embargoUntil: Date | null
  /** Whether that time is still to come, by the database's clock. */
  isUnderEmbargo: boolean
  trashedAt: Date | null
  revision: number
  documents: DocumentEditions[]
}

export const documentIn = (release: ReleaseEditions, locale: Locale) =>
  release.documents.find((document) => document.locale === locale)

/** The edition being worked on, when there is one. */
export const openEdition = (document: DocumentEditions) =>
  isOpen(document.newest.state) ? { ...document.newest, state: document.newest.state } : null

/** The state that decides whether shared fields may still change: that of the language that has come furthest. */
export const sharedState = (release: ReleaseEditions): OpenState => {
  const states = release.documents.map(openEdition).map((edition) => edition?.state)
  return (
    states.find((state) => state && state !== 'draft' && state !== 'changes_requested') ?? 'draft'
  )
}

/** What the policy has to know of a text. */
export const aboutText = (release: ReleaseEditions, document: DocumentEditions) => ({
  ownerId: release.createdById,
  isTranslation: document.locale !== release.originalLocale,
  state: openEdition(document)?.state ?? ('draft' as const),
})

/** A killed release is over: nothing of it is written or published any more. */
export const isKilled = ({ documents }: Pick<ReleaseEditions, 'documents'>) =>
  documents.some(({ newest }) => newest.state === 'killed')

/** An address is fixed at the first publication, so who has one has been read, even when withdrawn since. */
export const wasPublic = ({ slug }: Pick<DocumentEditions, 'slug'>) => slug !== null
