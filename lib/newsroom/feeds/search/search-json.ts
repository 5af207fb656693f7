// What the search page shows, for machines; docs/feeds-and-formats.md describes it to them.
import type { Locale } from '#lib/i18n/locale.ts'
import type { Snippet } from '#lib/search/snippet.ts'
import { type Filters, queryOf } from '../../route-query.ts'
import type { SearchHit, SearchPage } from '../../search/search-page.ts'
import { absoluteUrl } from '../../urls.ts'
import { jsonDocument } from '../json.ts'
import { escapeXml } from '../xml.ts'

type Asked = { publicUrl: string; locale: Locale; filters: Filters }

export function searchJson(asked: Asked, page: SearchPage): string {
  const { publicUrl, locale, filters } = asked
  const next = page.next && queryOf({ ...filters, page: page.next })
  return jsonDocument({
    query: filters.q ?? '',
    searched: page.searched,
    total: page.total,
    isTotalExact: page.isTotalExact,
    hits: page.hits.map((hit) => hitOf(publicUrl, hit)),
    next: next ? absoluteUrl(publicUrl, locale, '/search.json') + next : null,
  })
}

const hitOf = (publicUrl: string, hit: SearchHit) => ({
  number: `${hit.year}/${hit.sequence}`,
  externalId: hit.externalId,
  language: hit.locale,
  url: absoluteUrl(publicUrl, hit.locale, hit.path),
  headline: textOf(hit.headline),
  score: hit.score,
  snippets:
    hit.snippet.length > 0 ? [{ text: textOf(hit.snippet), html: htmlOf(hit.snippet) }] : [],
  publishedAt: hit.firstPublishedAt.toISOString(),
})

const textOf = (snippets: Snippet[]) => snippets.map(({ text }) => text).join('')
const htmlOf = (snippets: Snippet[]) =>
  snippets
    .map(({ text, isMatch }) => (isMatch ? `<mark>${escapeXml(text)}</mark>` : escapeXml(text)))
    .join('')
