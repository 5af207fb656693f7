// A feed before it is written down in one of its forms: whose releases, in which language, which of its pages.
import { type Locale, otherLocale } from '#lib/i18n/locale.ts'
import type { FeedEntry } from '../queries/read-entries.ts'
import { type Filters, queryOf } from '../route-query.ts'
import type { Site } from '../site.ts'
import type { Translate } from '../texts.ts'
import { absoluteUrl, guidOf } from '../urls.ts'

export type Feed = {
  publicUrl: string
  locale: Locale
  site: Site
  logo: { src: string; width: number; height: number }
  t: Translate
  title: string
  description: string
  /** The page whose feed it is: decoded path without language, empty for the front page; and what it was searched for. */
  path: string
  filters: Filters
  /** Cursors of the pages around this one. */
  newer: string | null
  older: string | null
  entries: FeedEntry[]
}

/** The part of a feed that stays when its entries change. */
export type FeedFrame = Omit<Feed, 'entries' | 'newer' | 'older'>

const withoutPage = ({ page: _page, ...filters }: Filters) => filters

/** The page for people. */
export const pageOfFeed = ({ publicUrl, locale, path, filters }: FeedFrame) =>
  absoluteUrl(publicUrl, locale, path || '/') + queryOf(withoutPage(filters))

/** One page of a feed in one of its forms; the first one without `page`. */
export const feedUrl = (
  feed: FeedFrame,
  form: string,
  page?: string | null,
  locale = feed.locale,
) =>
  absoluteUrl(feed.publicUrl, locale, `${feed.path}/feed.${form}`) +
  queryOf({ ...withoutPage(feed.filters), ...(page ? { page } : {}) })

/** This page of it. */
export const ownUrl = (feed: FeedFrame, form: string) => feedUrl(feed, form, feed.filters.page)

/** The same feed in the other language: its first page, since the pages of two languages do not begin together. */
export const otherUrl = (feed: FeedFrame, form: string) =>
  feedUrl(feed, form, null, otherLocale(feed.locale))

export const newerUrl = (feed: Feed, form: string) =>
  feed.newer ? feedUrl(feed, form, `~${feed.newer}`) : null
export const olderUrl = (feed: Feed, form: string) =>
  feed.older ? feedUrl(feed, form, feed.older) : null

/** A name for the feed itself, whatever its form. */
export const feedId = ({ publicUrl, locale, path, filters }: FeedFrame) =>
  `tag:${new URL(publicUrl).hostname},2026:feed${path}:${locale}${queryOf(withoutPage(filters))}`

/** The newest change that is told; undefined for a feed without entries. */
export const updatedAt = ({ entries }: Pick<Feed, 'entries'>) =>
  newest(entries.map((entry) => entry.updatedAt))
/** The newest change of any kind. */
export const changedAt = ({ entries }: Pick<Feed, 'entries'>) =>
  newest(entries.map((entry) => entry.changedAt))

const newest = (dates: Date[]): Date | undefined =>
  dates.length > 0 ? new Date(Math.max(...dates.map(Number))) : undefined

export const entryId = ({ publicUrl }: FeedFrame, { locale, year, sequence }: FeedEntry) =>
  guidOf(publicUrl, locale, year, sequence)
export const entryUrl = ({ publicUrl }: FeedFrame, { locale, path }: FeedEntry) =>
  absoluteUrl(publicUrl, locale, path)

/** The headline; what was taken back says so first, and has none any more when its text has gone. */
export function entryTitle({ t }: FeedFrame, entry: FeedEntry): string {
  const { content, notice, isKilled, year, sequence } = entry
  const number = `${year}/${sequence}`
  if (isKilled) return t('feeds.Entry.killed', { number })
  if (!content) return t('feeds.Entry.withdrawn', { number })
  const { headline } = content
  return notice === null ? headline : t('feeds.Entry.withdrawnHeadline', { headline })
}

/** What stands in a list of entries: what it is about, or why it is not there any more. */
export const entrySummary = ({ content, notice }: FeedEntry): string =>
  notice ?? content?.summary ?? ''
