// JSON Feed 1.1. Names with an underscore are our own.
import { plainTextOf } from '#lib/rich-text/plain-text.ts'
import type { FeedEntry } from '../queries/read-entries.ts'
import { absoluteUrl } from '../urls.ts'
import { entryHtml, noticeHtml } from './entries/entry-html.ts'
import { filesOf } from './entries/entry-photos.ts'
import {
  entryId,
  entrySummary,
  entryTitle,
  entryUrl,
  type Feed,
  olderUrl,
  ownUrl,
  pageOfFeed,
} from './feed.ts'
import { jsonDocument } from './json.ts'

export function jsonFeed(feed: Feed): string {
  const { publicUrl, locale, site, title, description, logo, entries } = feed
  return jsonDocument({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: description || undefined,
    home_page_url: pageOfFeed(feed),
    feed_url: ownUrl(feed, 'json'),
    next_url: olderUrl(feed, 'json') ?? undefined,
    icon: new URL(logo.src, publicUrl).href,
    language: locale,
    authors: [{ name: site.fullName, url: absoluteUrl(publicUrl, locale, '/') }],
    items: entries.map((entry) => item(feed, entry)),
  })
}

function item(feed: Feed, entry: FeedEntry) {
  const { content, locale } = entry
  return {
    id: entryId(feed, entry),
    url: entryUrl(feed, entry),
    title: entryTitle(feed, entry),
    summary: entrySummary(entry) || undefined,
    content_html: content ? entryHtml(feed, entry, content) : noticeHtml(entry),
    content_text: textOf(feed, entry),
    date_published: entry.firstPublishedAt.toISOString(),
    date_modified: entry.updatedAt.toISOString(),
    language: locale,
    tags: content?.topics.map(({ name }) => name),
    ...(content ? photosOf(feed, content) : {}),
    _balagh: ownFacts(feed, entry),
  }
}

/** The notice stands before a text that can still be read. */
function textOf({ t }: Feed, { content, notice }: FeedEntry): string {
  if (!content) return notice ?? ''
  const body = plainTextOf(content.body)
  return notice === null ? body : `${t('feeds.Entry.notice', { notice })}\n\n${body}`
}

function photosOf({ publicUrl }: Feed, content: NonNullable<FeedEntry['content']>) {
  const photos = filesOf(publicUrl, content)
  if (photos.length === 0) return {}
  return {
    image: photos[0]!.url,
    attachments: photos.map(({ url, type, bytes, caption, credit }) => ({
      url,
      mime_type: type,
      title: [caption, credit].filter(Boolean).join(' — ') || undefined,
      size_in_bytes: bytes,
    })),
  }
}

const ownFacts = (
  { publicUrl }: Feed,
  { year, sequence, version, notice, sibling }: FeedEntry,
) => ({
  about: absoluteUrl(publicUrl, 'en', '/llms.txt'),
  number: `${year}/${sequence}`,
  version,
  status: notice === null ? 'usable' : 'canceled',
  translation: sibling
    ? { language: sibling.locale, url: absoluteUrl(publicUrl, sibling.locale, sibling.path) }
    : undefined,
})
