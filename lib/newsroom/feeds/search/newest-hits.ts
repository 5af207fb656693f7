// A search answers with the best; who follows one wants the newest. So the last month is searched first, and more only when the
// month has too little.
import type { Locale } from '#lib/i18n/locale.ts'
import type { Filters } from '../../route-query.ts'
import type { SearchHit } from '../../search/search-page.ts'
import { searchReleases } from '../../search/search-releases.ts'
import { officeDay } from '../../search/window.ts'

const daysBack = [30, 365, null]
const mostPages = 4
const day = 24 * 60 * 60 * 1000

/** Newest matches that have a text in this language, more than `wanted` perhaps and in no order. */
export async function newestHits(
  locale: Locale,
  filters: Filters,
  wanted: number,
  now = new Date(),
): Promise<SearchHit[]> {
  for (const days of daysBack) {
    const from = days === null ? filters.from : laterDay(filters.from, daysBefore(now, days))
    const hits = await hitsSince(locale, { ...filters, ...(from ? { from } : {}) })
    const own = hits.filter((hit) => hit.locale === locale)
    if (own.length >= wanted || days === null) return own
  }
  return []
}

const daysBefore = (now: Date, days: number) => officeDay(new Date(now.getTime() - days * day))
const laterDay = (one: string | undefined, other: string) => (one && one > other ? one : other)

async function hitsSince(locale: Locale, { page: _page, ...filters }: Filters) {
  const hits: SearchHit[] = []
  let page: string | undefined
  for (let count = 0; count < mostPages; count++) {
    const found = await searchReleases(locale, { ...filters, q: filters.q ?? '', page, size: 50 })
    hits.push(...found.hits)
    if (!found.next) break
    page = found.next
  }
  return hits
}
