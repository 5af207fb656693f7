// RSS 2.0 with full texts, one feed per language. Feed readers show what they get out of its page's reach: so every address
// is absolute and encoded, and the direction of the text stands in the text.
import { otherLocale } from '#lib/i18n/locale.ts'
import type { FeedEntry } from '../queries/read-entries.ts'
import { mediaTopicScheme } from '../subject-uri.ts'
import { entryHtml } from './entries/entry-html.ts'
import { enclosureOf, mediaOf } from './entries/entry-photos.ts'
import {
  entryId,
  entrySummary,
  entryTitle,
  entryUrl,
  type Feed,
  feedUrl,
  otherUrl,
  pageOfFeed,
  updatedAt,
} from './feed.ts'
import { type Xml, xml, xmlDocument } from './xml.ts'

export function rssFeed(feed: Feed): string {
  const { locale, site, title, description, entries } = feed
  const built = updatedAt(feed)
  const type = 'application/rss+xml'
  return xmlDocument(xml`<rss version="2.0"
  xmlns:atom="http://www.w3.org/2005/Atom"
  xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>${title}</title>
<link>${pageOfFeed(feed)}</link>
<description>${description}</description>
<language>${locale}</language>
<copyright>${site.copyright}</copyright>
${built ? xml`<lastBuildDate>${built.toUTCString()}</lastBuildDate>\n` : null}<ttl>10</ttl>
${channelImage(feed)}<atom:link rel="self" type="${type}" href="${feedUrl(feed, 'xml')}"/>
<atom:link rel="alternate" type="${type}" hreflang="${otherLocale(locale)}" href="${otherUrl(feed, 'xml')}"/>
${entries.map((entry) => item(feed, entry))}</channel>
</rss>`)
}

/** RSS allows 144 by 400 pixels. */
function channelImage(feed: Feed): Xml {
  const { logo, title, publicUrl } = feed
  const scale = Math.min(1, 144 / logo.width, 400 / logo.height)
  return xml`<image><url>${new URL(logo.src, publicUrl).href}</url><title>${title}</title><link>${pageOfFeed(feed)}</link>
<width>${Math.round(logo.width * scale)}</width><height>${Math.round(logo.height * scale)}</height></image>
`
}

function item(feed: Feed, entry: FeedEntry): Xml {
  const { content } = entry
  return xml`<item>
<title>${entryTitle(feed, entry)}</title>
<link>${entryUrl(feed, entry)}</link>
<guid isPermaLink="false">${entryId(feed, entry)}</guid>
<pubDate>${entry.firstPublishedAt.toUTCString()}</pubDate>
<atom:updated>${entry.updatedAt.toISOString()}</atom:updated>
<description>${entrySummary(entry)}</description>
${content ? xml`<content:encoded>${entryHtml(feed, entry, content)}</content:encoded>\n` : null}<dc:creator>${feed.site.fullName}</dc:creator>
<dc:language>${entry.locale}</dc:language>
${content?.topics.map(topic)}${content ? enclosure(feed.publicUrl, entry) : null}${content ? mediaOf(feed.publicUrl, content) : null}</item>
`
}

function enclosure(publicUrl: string, { content }: FeedEntry): Xml | null {
  const photo = content && enclosureOf(publicUrl, content)
  if (!photo) return null
  return xml`<enclosure url="${photo.url}" length="${photo.bytes}" type="${photo.type}"/>\n`
}

const topic = ({ name, mediaTopic }: { name: string; mediaTopic: string | null }) =>
  mediaTopic
    ? xml`<category domain="${mediaTopicScheme}">${name}</category>\n`
    : xml`<category>${name}</category>\n`
