// What is asked of the search and what it answers: the page and /search.json show the same.
import type { EditionPhoto, ReleaseKind } from '#lib/editions/edition-content.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Snippet } from '#lib/search/snippet.ts'

export type SearchInput = {
  /** As typed. Anything goes: it is cut to a length that can be searched in bounded time. */
  q: string
  kind?: string | undefined
  /** Days of first publication on the office's calendar, `2026-08-05`, both included. */
  from?: string | undefined
  to?: string | undefined
  /** Slugs. */
  topic?: string | undefined
  person?: string | undefined
  organisation?: string | undefined
  place?: string | undefined
  /** `next` or `previous` of another page of the same search; anything else is the first page. */
  page?: string | undefined
  /** 20 for people, 50 for machines. */
  size: number
  /** The last word is still being typed, so its beginning is enough. */
  isTyping?: boolean | undefined
}

export type SearchHit = {
  releaseId: string
  year: number
  sequence: number
  externalId: string | null
  path: string
  /** The language shown: the asked one when the release is live in it, else the other. */
  locale: Locale
  headline: Snippet[]
  snippet: Snippet[]
  kind: ReleaseKind
  firstPublishedAt: Date
  photo: EditionPhoto | null
  /** Larger is better; of use only beside the scores of the same search. */
  score: number
}

/** `name` is in the asked language; that of a kind or a year is its slug. */
export type FacetValue = { slug: string; name: string; count: number }

export const facetNames = ['kind', 'topic', 'person', 'organisation', 'place', 'year'] as const
export type FacetName = (typeof facetNames)[number]

export type SearchPage = {
  hits: SearchHit[]
  total: number
  /** False when there are more than were counted; the facets then count the `total` hits that were. */
  isTotalExact: boolean
  /** What was searched instead of what was typed, when that was repaired; else null. */
  searched: string | null
  /** The most frequent first; values without hits are left out. */
  facets: Record<FacetName, FacetValue[]>
  next: string | null
  previous: string | null
}
