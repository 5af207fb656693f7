// Atom (RFC 4287), in pages (RFC 5005). What has gone is there twice: as a deleted entry (RFC 6721) for readers that know such,
// and as an entry with the notice for those that would keep the text otherwise.
import { otherLocale } from '#lib/i18n/locale.ts'
import type { FeedEntry } from '../queries/read-entries.ts'
import { mediaTopicCode, mediaTopicScheme, subjectUri } from '../subject-uri.ts'
import { absoluteUrl } from '../urls.ts'
import { entryHtml, noticeHtml } from './entries/entry-html.ts'
import { enclosureOf, mediaOf } from './entries/entry-photos.ts'
import {
  entryId,
  entrySummary,
  entryTitle,
  entryUrl,
  type Feed,
  feedId,
  feedUrl,
  newerUrl,
  olderUrl,
  otherUrl,
  ownUrl,
  pageOfFeed,
  updatedAt,
} from './feed.ts'
import { type Xml, xml, xmlDocument } from './xml.ts'

const type = 'application/atom+xml'

export function atomFeed(feed: Feed): string {
  const { publicUrl, locale, site, title, description, logo, entries } = feed
  const never = new Date(0)
  // What is no entry stands before the first one.
  const gone = entries.filter(({ content }) => !content)
  return xmlDocument(xml`<feed xmlns="http://www.w3.org/2005/Atom"
  xmlns:at="http://purl.org/atompub/tombstones/1.0"
  xmlns:media="http://search.yahoo.com/mrss/" xml:lang="${locale}">
<id>${feedId(feed)}</id>
<title>${title}</title>
<subtitle>${description}</subtitle>
<updated>${(updatedAt(feed) ?? never).toISOString()}</updated>
<author><name>${site.fullName}</name><uri>${absoluteUrl(publicUrl, locale, '/')}</uri></author>
<rights>${site.copyright}</rights>
<icon>${new URL(logo.src, publicUrl).href}</icon>
<link rel="alternate" type="text/html" hreflang="${locale}" href="${pageOfFeed(feed)}"/>
<link rel="alternate" type="${type}" hreflang="${otherLocale(locale)}" href="${otherUrl(feed, 'atom')}"/>
${pages(feed)}${gone.map((each) => tombstone(feed, each))}${entries.map((each) => entry(feed, each))}</feed>`)
}

const pages = (feed: Feed) => [
  link('self', ownUrl(feed, 'atom')),
  link('first', feedUrl(feed, 'atom')),
  link('previous', newerUrl(feed, 'atom')),
  link('next', olderUrl(feed, 'atom')),
]

const link = (rel: string, href: string | null) =>
  href && xml`<link rel="${rel}" type="${type}" href="${href}"/>\n`

function entry(feed: Feed, each: FeedEntry): Xml {
  const { locale, content, sibling } = each
  return xml`<entry xml:lang="${locale}">
<id>${entryId(feed, each)}</id>
<title>${entryTitle(feed, each)}</title>
<updated>${each.updatedAt.toISOString()}</updated>
<published>${each.firstPublishedAt.toISOString()}</published>
<link rel="alternate" type="text/html" hreflang="${locale}" href="${entryUrl(feed, each)}"/>
${sibling ? translation(feed, sibling) : null}${content ? enclosure(feed, each) : null}<summary>${entrySummary(each)}</summary>
<content type="html">${content ? entryHtml(feed, each, content) : noticeHtml(each)}</content>
${content?.topics.map((topic) => category(feed, topic))}${content ? mediaOf(feed.publicUrl, content) : null}</entry>
`
}

const translation = ({ publicUrl }: Feed, { locale, path }: NonNullable<FeedEntry['sibling']>) =>
  xml`<link rel="alternate" type="text/html" hreflang="${locale}" href="${absoluteUrl(publicUrl, locale, path)}"/>\n`

function enclosure({ publicUrl }: Feed, { content }: FeedEntry): Xml | null {
  const photo = content && enclosureOf(publicUrl, content)
  if (!photo) return null
  return xml`<link rel="enclosure" type="${photo.type}" length="${photo.bytes}" href="${photo.url}"/>\n`
}

type Topic = { slug: string; name: string; mediaTopic: string | null }

const category = ({ publicUrl }: Feed, { slug, name, mediaTopic }: Topic) =>
  mediaTopic
    ? xml`<category term="${mediaTopicCode(mediaTopic)}" scheme="${mediaTopicScheme}" label="${name}"/>\n`
    : xml`<category term="${slug}" scheme="${topicScheme(publicUrl, slug)}" label="${name}"/>\n`

const topicScheme = (publicUrl: string, slug: string) =>
  subjectUri(publicUrl, 'topic', { slug }).slice(0, -slug.length)

const tombstone = (feed: Feed, each: FeedEntry) =>
  xml`<at:deleted-entry ref="${entryId(feed, each)}" when="${each.updatedAt.toISOString()}">
<at:comment xml:lang="${each.locale}">${each.notice}</at:comment>
</at:deleted-entry>
`
