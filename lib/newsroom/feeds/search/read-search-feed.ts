import { findDocuments } from '../../queries/find-documents.ts'
import { findSite } from '../../queries/find-site.ts'
import { entriesPerFeed } from '../../queries/list-for-feed.ts'
import { readEntries } from '../../queries/read-entries.ts'
import { textsOf } from '../../texts.ts'
import type { Feed } from '../feed.ts'
import { type FeedSetting, frameOf } from '../read-feed.ts'
import { newestHits } from './newest-hits.ts'

/** The newest releases of a language that match a search. It has one page. */
export async function readSearchFeed(setting: FeedSetting): Promise<Feed> {
  const { locale, filters } = setting
  const [site, hits] = await Promise.all([
    findSite(locale),
    newestHits(locale, filters, entriesPerFeed),
  ])
  const t = textsOf(locale)
  const entries = await readEntries(await findDocuments(locale, hits, entriesPerFeed))
  const title = filters.q
    ? t('feeds.Feed.search', { question: filters.q, site: site.name })
    : t('feeds.Feed.results', { site: site.name })
  return {
    ...frameOf(setting, site, t),
    title,
    description: t('feeds.Feed.searchDescription'),
    path: '/search',
    newer: null,
    older: null,
    entries,
  }
}
