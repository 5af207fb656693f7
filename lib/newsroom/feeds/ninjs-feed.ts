// A feed of whole ninjs 3.1 objects: one composite object whose parts they are. What was taken back is a canceled one.
import { ninjsItem, standard } from '../formats/ninjs/ninjs.ts'
import { formOf } from '../formats/form.ts'
import type { FeedEntry } from '../queries/read-entries.ts'
import { changedAt, entryId, entryTitle, entryUrl, type Feed, feedId, pageOfFeed } from './feed.ts'
import { jsonDocument } from './json.ts'

export function ninjsFeed(feed: Feed): string {
  const { locale, site, title, entries } = feed
  return jsonDocument({
    standard,
    uri: feedId(feed),
    type: 'composite',
    representationType: 'full',
    profile: 'feed',
    versionCreated: changedAt(feed)?.toISOString(),
    pubStatus: 'usable',
    copyrightHolder: site.fullName,
    copyrightNotice: site.copyright || undefined,
    language: locale,
    title,
    renditions: [{ name: 'web', href: pageOfFeed(feed), contentType: 'text/html' }],
    associations: entries.map((entry) => ({
      name: `${entry.year}/${entry.sequence}`,
      rel: 'item',
      ...itemOf(feed, entry),
    })),
  })
}

function itemOf(feed: Feed, entry: FeedEntry) {
  const form = formOf(feed, entry)
  return form ? ninjsItem(form) : canceledItem(feed, entry)
}

const canceledItem = (feed: Feed, entry: FeedEntry) => ({
  uri: entryId(feed, entry),
  type: 'text',
  representationType: 'partial',
  version: String(entry.version + 1),
  firstCreated: entry.firstPublishedAt.toISOString(),
  versionCreated: entry.updatedAt.toISOString(),
  pubStatus: 'canceled',
  language: entry.locale,
  headlines: [{ role: 'main', value: entryTitle(feed, entry) }],
  edNote: entry.notice || undefined,
  renditions: [{ name: 'web', href: entryUrl(feed, entry), contentType: 'text/html' }],
})
