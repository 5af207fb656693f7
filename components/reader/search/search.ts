import type { Listed } from '#lib/newsroom/facets/narrow.ts'
import type { SearchPage } from '#lib/newsroom/search/search-page.ts'
import type { SubjectRow } from '#lib/newsroom/subjects/list-subjects.ts'

export type Search = {
  list: Listed
  /** Null when nothing is asked yet. */
  found: SearchPage | null
  /** Ways on when there is nothing to show. */
  topics: SubjectRow[]
}
