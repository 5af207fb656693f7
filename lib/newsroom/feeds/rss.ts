// RSS 2.0 with full texts, one feed per language. Feed readers show what they get out of its page's reach: so every address
// is absolute and encoded, and the direction of the text stands in the text.
import { directionOf, type Locale, otherLocale } from '#lib/i18n/locale.ts'
import type { FeedEntry } from '../queries/list-for-feed.ts'
import { absoluteUrl, guidOf } from '../urls.ts'
import { type EntryTexts, entryHtml } from './entry-html.ts'
import { entryPhotos } from './entry-photos.ts'
import { type Xml, xml, xmlDocument } from './xml.ts'

export type FeedTexts = EntryTexts & {
  title: string
  description: string
  copyright: string
  /** The title of an entry whose text was withdrawn. */
  withdrawn: (number: string) => string
}

export type Feed = {
  publicUrl: string
  locale: Locale
  logo: { path: string; width: number; height: number }
  texts: FeedTexts
  entries: FeedEntry[]
}

/** The newest change in a feed; undefined for one without entries. */
export const changedAt = (entries: FeedEntry[]): Date | undefined =>
  entries.length === 0
    ? undefined
    : new Date(Math.max(...entries.map((entry) => entry.changedAt.getTime())))

export function rssFeed({ publicUrl, locale, logo, texts, entries }: Feed): string {
  const home = absoluteUrl(publicUrl, locale, '/')
  const feedOf = (language: Locale) => absoluteUrl(publicUrl, language, '/feed.xml')
  const built = changedAt(entries)
  return xmlDocument(xml`<rss version="2.0"
  xmlns:atom="http://www.w3.org/2005/Atom"
  xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>${texts.title}</title>
<link>${home}</link>
<description>${texts.description}</description>
<language>${locale}</language>
<copyright>${texts.copyright}</copyright>
${built ? xml`<lastBuildDate>${built.toUTCString()}</lastBuildDate>\n` : null}<ttl>10</ttl>
<image><url>${new URL(logo.path, publicUrl).href}</url><title>${texts.title}</title><link>${home}</link>
<width>${logo.width}</width><height>${logo.height}</height></image>
<atom:link rel="self" type="application/rss+xml" href="${feedOf(locale)}"/>
<atom:link rel="alternate" type="application/rss+xml" hreflang="${otherLocale(locale)}" href="${feedOf(otherLocale(locale))}"/>
${entries.map((entry) => item({ publicUrl, locale, texts }, entry))}</channel>
</rss>`)
}

type Setting = Pick<Feed, 'publicUrl' | 'locale' | 'texts'>

function item(setting: Setting, entry: FeedEntry): Xml {
  const { publicUrl, locale, texts } = setting
  const { year, sequence, content } = entry
  return xml`<item>
<title>${content?.headline ?? texts.withdrawn(`${year}/${sequence}`)}</title>
<link>${absoluteUrl(publicUrl, locale, entry.path)}</link>
<guid isPermaLink="false">${guidOf(publicUrl, locale, year, sequence)}</guid>
<pubDate>${entry.firstPublishedAt.toUTCString()}</pubDate>
<description>${content ? content.summary : entry.notice}</description>
${fullText(setting, entry)}<dc:creator>${texts.title}</dc:creator>
<dc:language>${locale}</dc:language>
${content ? content.topics.map(topic) : null}${content ? entryPhotos(publicUrl, content) : null}</item>
`
}

function fullText({ publicUrl, locale, texts }: Setting, { content }: FeedEntry): Xml | null {
  if (!content) return null
  const html = entryHtml(publicUrl, content, texts)
  const whole = `<div lang="${locale}" dir="${directionOf(locale)}">${html}</div>`
  return xml`<content:encoded>${whole}</content:encoded>\n`
}

const topic = ({ name, mediaTopic }: { name: string; mediaTopic: string | null }) =>
  mediaTopic
    ? xml`<category domain="http://cv.iptc.org/newscodes/mediatopic/">${name}</category>\n`
    : xml`<category>${name}</category>\n`
