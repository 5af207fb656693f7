import type { Locale } from '#lib/i18n/locale.ts'
import { newsroom } from '../db.ts'
import { listSubjects } from '../subjects/list-subjects.ts'
import { type ReleaseRow, rowColumns } from './release-row.ts'

export type TopicNews = { slug: string; name: string; count: number; rows: ReleaseRow[] }

/** The most frequent topics of a language, each with its newest releases. */
export async function listByTopic(
  locale: Locale,
  topics: number,
  each: number,
): Promise<TopicNews[]> {
  const subjects = await listSubjects(locale, 'topic', topics)
  const rows = await newsroom.$queryRaw<(ReleaseRow & { topic: string })[]>`
    SELECT w.topic, ${rowColumns}
    FROM unnest(${subjects.map(({ slug }) => slug)}::text[]) topic(slug), LATERAL (
      SELECT topic.slug AS topic, f."documentId" FROM newsroom."LiveFacet" f
      WHERE f.locale = ${locale} AND f.facet = 'topic' AND f.slug = topic.slug
      ORDER BY f."firstPublishedAt" DESC, f."documentId" DESC LIMIT ${each}) w
    JOIN newsroom."LiveDocument" l ON l."documentId" = w."documentId"
    JOIN newsroom."PublishedEdition" e ON e.id = l."editionId"
    ORDER BY l."firstPublishedAt" DESC, l."documentId" DESC`
  return subjects.map(({ slug, name, count }) => ({
    slug,
    name,
    count,
    rows: rows.filter(({ topic }) => topic === slug),
  }))
}
