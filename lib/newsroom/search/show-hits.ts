// What a reader sees of the releases that were found: headline and the telling part of the text, with the found words marked.
import type { EditionPhoto, ReleaseKind } from '#lib/editions/edition-content.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { plainTextOf } from '#lib/rich-text/plain-text.ts'
import type { RichText } from '#lib/rich-text/schema.ts'
import { excerpt, highlight, type Marked } from '#lib/search/highlight.ts'
import { ask } from './db.ts'
import type { SearchHit } from './search-page.ts'

type Row = {
  releaseId: string
  locale: Locale
  path: string
  year: number
  sequence: number
  firstPublishedAt: Date
  kind: ReleaseKind
  headline: string
  summary: string
  body: RichText
  photo: EditionPhoto | null
  externalId: string | null
}

const statement = `
  SELECT e."releaseId", l.locale, l.path, l.year, l.sequence, l."firstPublishedAt", e.kind, e.headline, e.summary, e.body,
    e.photos->0 AS photo, e."externalId"
  FROM newsroom."PublishedEdition" e JOIN newsroom."LiveDocument" l ON l."editionId" = e.id
  WHERE e."releaseId" = ANY($1) AND l."withdrawnAt" IS NULL`

export async function showHits(
  locale: Locale,
  found: { id: string; score: number }[],
  query: Marked,
): Promise<SearchHit[]> {
  if (found.length === 0) return []
  const rows = await ask<Row>(statement, [found.map(({ id }) => id)])
  const byRelease = Map.groupBy(rows, ({ releaseId }) => releaseId)
  return found.flatMap(({ id, score }) => {
    const languages = byRelease.get(id) ?? []
    const shown = languages.find((row) => row.locale === locale) ?? languages[0]
    return shown ? [{ ...hitOf(shown, query), score }] : []
  })
}

function hitOf({ headline, summary, body, ...row }: Row, query: Marked): Omit<SearchHit, 'score'> {
  return { ...row, headline: highlight(headline, query), snippet: snippetOf(summary, body, query) }
}

/** The summary, unless only the body has what was searched. */
function snippetOf(summary: string, body: RichText, query: Marked) {
  const lead = excerpt(summary, query)
  if (lead.count > 0) return lead.snippets
  const rest = excerpt(plainTextOf(body).replace(/\s+/g, ' '), query)
  return rest.count > 0 || summary === '' ? rest.snippets : lead.snippets
}
