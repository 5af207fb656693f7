import type { Locale } from '#lib/i18n/locale.ts'
import { listByTopic, type TopicNews } from './list-by-topic.ts'
import { listMedia, type MediaRelease } from './list-media.ts'
import { latestReleases } from './list-releases.ts'
import type { ReleaseRow } from './release-row.ts'

export type FrontPage = { rows: ReleaseRow[]; topics: TopicNews[]; media: MediaRelease[] }

const newest = 13
const perTopic = 3
const photos = 4
/** The lead and, after six headlines, the cards. */
const rowsWithPhoto = 7

/** What the front page shows. Nothing stands on it twice, except a headline whose photo has not been seen yet. */
export async function findFrontPage(locale: Locale): Promise<FrontPage> {
  const [rows, topics, { releases }] = await Promise.all([
    latestReleases(locale, newest),
    listByTopic(locale, 4, newest + perTopic),
    listMedia(locale, null, photos + rowsWithPhoto),
  ])
  const shown = new Set(rows.map(({ documentId }) => documentId))
  const isNew = ({ documentId }: { documentId: string }) => !shown.has(documentId)
  return {
    rows,
    topics: topics
      .map((topic) => ({ ...topic, rows: topic.rows.filter(isNew).slice(0, perTopic) }))
      .filter((topic) => topic.rows.length > 0),
    media: releases.filter(({ documentId }) => !isSeen(rows, documentId)).slice(0, photos),
  }
}

const isSeen = (rows: ReleaseRow[], id: string) =>
  [...rows.slice(0, 1), ...rows.slice(1 - rowsWithPhoto)].some(
    ({ documentId }) => documentId === id,
  )
