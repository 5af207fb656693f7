import { expect, test } from 'vitest'
import { aPhoto, aPublished } from '../published-factory.ts'
import type { FeedEntry } from '../queries/read-entries.ts'
import { aFeed, anEntry, aSite, aWithdrawn } from './feed-factory.ts'
import { rssFeed } from './rss.ts'

const feedOf = (...entries: FeedEntry[]) => rssFeed(aFeed(entries))

const htmlOf = (feed: string) =>
  /<content:encoded>([^<]*)/
    .exec(feed)![1]!
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

test('an entry is known by number and language, and its address is absolute and encoded', () => {
  const feed = feedOf(anEntry())
  expect(feed).toContain('<guid isPermaLink="false">tag:press.example,2026:145:ar</guid>')
  expect(feed).toContain(
    '<link>https://press.example/releases/2026/145/%D8%A8%D9%84%D8%A7%D8%BA</link>',
  )
})

test('another slug and another headline leave the name of the entry as it is', () => {
  const guid = /<guid[^>]*>[^<]*<\/guid>/
  const content = aPublished({ headline: 'عنوان آخر', slug: 'آخر' })
  const edited = feedOf(anEntry({ path: '/releases/2026/145/آخر', version: 4, content }))
  expect(guid.exec(edited)![0]).toBe(guid.exec(feedOf(anEntry()))![0])
})

test('dates are those of RFC 822, in English whatever the language, and a silent change moves none', () => {
  const feed = feedOf(anEntry())
  expect(feed).toContain('<pubDate>Wed, 05 Aug 2026 14:07:00 GMT</pubDate>')
  expect(feed).toContain('<lastBuildDate>Thu, 06 Aug 2026 09:00:00 GMT</lastBuildDate>')
  expect(feed).toContain('<atom:updated>2026-08-06T09:00:00.000Z</atom:updated>')
  expect(feed).not.toContain('Aug 2026 09:00:00 GMT</pubDate>')
  expect(feed).not.toContain('07 Aug')
})

test('the channel has title, link and description once, and an image that RSS allows', () => {
  const logo = { src: '/files/a/emblem.png', width: 512, height: 256 }
  const feed = rssFeed(aFeed([], { logo }))
  const channel = feed.slice(feed.indexOf('<channel>'), feed.indexOf('<image>'))
  for (const name of ['title', 'link', 'description', 'language', 'copyright', 'ttl'])
    expect(channel.match(new RegExp(`<${name}>`, 'g')), name).toHaveLength(1)
  expect(feed).toContain('<url>https://press.example/files/a/emblem.png</url>')
  expect(feed).toContain('<width>144</width><height>72</height>')
})

test('a feed without entries has no date of a change', () => {
  expect(feedOf()).not.toContain('lastBuildDate')
})

test('a subject and a search have feeds of their own, in both languages', () => {
  const topic = rssFeed(aFeed([], { path: '/topics/defence' }))
  expect(topic).toContain('<link>https://press.example/topics/defence</link>')
  expect(topic).toContain(
    'rel="self" type="application/rss+xml" href="https://press.example/topics/defence/feed.xml"',
  )
  expect(topic).toContain('hreflang="en" href="https://press.example/en/topics/defence/feed.xml"')
  const search = rssFeed(
    aFeed([], { path: '/search', filters: { q: 'دفاع & "أمن"', kind: 'statement' } }),
  )
  const query = `?q=${encodeURIComponent('دفاع').replaceAll('%20', '+')}+%26+%22${encodeURIComponent('أمن')}%22&amp;kind=statement`
  expect(search).toContain(`<link>https://press.example/search${query}</link>`)
  expect(search).toContain(`href="https://press.example/search/feed.xml${query}"`)
})

test('the text says its language and direction, and its dateline opens the first paragraph', () => {
  const html = htmlOf(feedOf(anEntry()))
  expect(html).toBe('<div lang="ar" dir="rtl"><p>الرباط، 5 غشت 2026 — أكدت السفارة</p></div>')
})

test('a correction comes before the text', () => {
  const content = aPublished()
  expect(htmlOf(feedOf(anEntry({ content, correction: 'الرقم 2 & 3' })))).toContain(
    '<div lang="ar" dir="rtl"><p><strong>تصحيح: الرقم 2 &amp; 3</strong></p>',
  )
})

test('notes, boilerplate and contacts close the text', () => {
  const contact = { name: 'ن <ع>', role: '', email: 'a@b.example', phone: '+212 5' }
  const content = aPublished({ notesToEditors: 'س\n\nط', boilerplate: 'ك', contacts: [contact] })
  expect(htmlOf(feedOf(anEntry({ content })))).toContain(
    [
      '<h2>ملاحظات لهيئات التحرير</h2><p>س</p><p>ط</p>',
      '<h2>نبذة</h2><p>ك</p>',
      '<h2>للتواصل الصحفي</h2><p>ن &lt;ع&gt;<br><bdi dir="ltr">a@b.example</bdi><br><bdi dir="ltr">+212 5</bdi></p>',
    ].join('\n'),
  )
})

test('photos travel with their size, caption and credit, the first as the one enclosure', () => {
  const second = aPhoto({ assetId: '0198a9f2-7c1e-7bd4-a0c4-000000000010' })
  const feed = feedOf(anEntry({ content: aPublished({ photos: [aPhoto(), second] }) }))
  expect(feed.match(/<enclosure [^>]*length="500" type="image\/jpeg"/g)).toHaveLength(1)
  expect(feed.match(/<media:content [^>]*width="1600" height="1067" fileSize="500"/g)).toHaveLength(
    2,
  )
  expect(feed).toContain('<media:credit>المكتب الصحفي</media:credit>')
})

test('a file of unknown length is no enclosure', () => {
  const renditions = aPhoto().renditions.map((one) => ({ ...one, bytes: 0 }))
  const photos = [aPhoto({ renditions })]
  expect(feedOf(anEntry({ content: aPublished({ photos }) }))).not.toContain('<enclosure')
})

test('a photo that the text places stands there and is not repeated', () => {
  const { assetId } = aPhoto()
  const body = aPublished().body
  body.content.push({ type: 'figure', attrs: { id: 'bbbbbbbb', assetId } })
  const html = htmlOf(feedOf(anEntry({ content: aPublished({ body, photos: [aPhoto()] }) })))
  expect(html.match(/<img /g)).toHaveLength(1)
  expect(html.indexOf('<img ')).toBeGreaterThan(html.indexOf('أكدت'))
})

test('a withdrawn release stays as its notice, under the same guid, without its text', () => {
  const feed = feedOf(aWithdrawn())
  expect(feed).toContain('<title>سُحب البلاغ رقم 2026/145</title>')
  expect(feed).toContain('<description>سُحب لخطأ</description>')
  expect(feed).toContain('tag:press.example,2026:145:ar')
  expect(feed).not.toContain('content:encoded>')
})

test('the author is no <author>, which RSS keeps for addresses', () => {
  const feed = rssFeed(aFeed([anEntry()], { site: aSite('ar', { fullName: 'مكتب' }) }))
  expect(feed).toContain('<dc:creator>مكتب</dc:creator>')
  expect(feed).not.toContain('<author>')
})

test('characters that XML cannot hold do not break the feed', () => {
  expect(feedOf(anEntry({ content: aPublished({ headline: 'a\u000bb & <c>' }) }))).toContain(
    '<title>ab &amp; &lt;c&gt;</title>',
  )
})
