import { expect, test } from 'vitest'
import { aPhoto, aPublished } from '../published-factory.ts'
import type { FeedEntry } from '../queries/list-for-feed.ts'
import { rssFeed } from './rss.ts'

const texts = {
  title: 'بلاغ',
  description: 'البلاغات',
  copyright: '©',
  withdrawn: (number: string) => `سُحب ${number}`,
  correction: (note: string) => `تصحيح: ${note}`,
  dateline: () => 'الرباط، 5 غشت 2026',
  notes: 'ملاحظات',
  about: 'نبذة',
  contacts: 'للتواصل',
}

const anEntry = (over: Partial<FeedEntry> = {}): FeedEntry => ({
  path: '/releases/2026/145/بلاغ',
  year: 2026,
  sequence: 145,
  firstPublishedAt: new Date('2026-08-05T14:07:00Z'),
  changedAt: new Date('2026-08-06T09:00:00Z'),
  notice: null,
  content: aPublished(),
  ...over,
})

const feedOf = (...entries: FeedEntry[]) =>
  rssFeed({
    publicUrl: 'https://press.example',
    locale: 'ar',
    logo: { path: '/logo.png', width: 144, height: 144 },
    texts,
    entries,
  })

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

test('dates are those of RFC 822, in English whatever the language', () => {
  const feed = feedOf(anEntry())
  expect(feed).toContain('<pubDate>Wed, 05 Aug 2026 14:07:00 GMT</pubDate>')
  expect(feed).toContain('<lastBuildDate>Thu, 06 Aug 2026 09:00:00 GMT</lastBuildDate>')
})

test('a feed without entries has no date of a change', () => {
  expect(feedOf()).not.toContain('lastBuildDate')
})

test('the text says its language and direction, and its dateline opens the first paragraph', () => {
  const html = htmlOf(feedOf(anEntry()))
  expect(html).toBe('<div lang="ar" dir="rtl"><p>الرباط، 5 غشت 2026 — أكدت السفارة</p></div>')
})

test('a correction comes before the text', () => {
  const content = aPublished({ editionKind: 'correction', correctionNote: 'الرقم 2 & 3' })
  expect(htmlOf(feedOf(anEntry({ content })))).toContain(
    '<div lang="ar" dir="rtl"><p><strong>تصحيح: الرقم 2 &amp; 3</strong></p>',
  )
})

test('notes, boilerplate and contacts close the text', () => {
  const contact = { name: 'ن <ع>', role: '', email: 'a@b.example', phone: '+212 5' }
  const content = aPublished({ notesToEditors: 'س\n\nط', boilerplate: 'ك', contacts: [contact] })
  expect(htmlOf(feedOf(anEntry({ content })))).toContain(
    [
      '<h2>ملاحظات</h2><p>س</p><p>ط</p>',
      '<h2>نبذة</h2><p>ك</p>',
      '<h2>للتواصل</h2><p>ن &lt;ع&gt;<br><bdi dir="ltr">a@b.example</bdi><br><bdi dir="ltr">+212 5</bdi></p>',
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

test('a photo that the text places stands there and is not repeated', () => {
  const { assetId } = aPhoto()
  const body = aPublished().body
  body.content.push({ type: 'figure', attrs: { id: 'bbbbbbbb', assetId } })
  const html = htmlOf(feedOf(anEntry({ content: aPublished({ body, photos: [aPhoto()] }) })))
  expect(html.match(/<img /g)).toHaveLength(1)
  expect(html.indexOf('<img ')).toBeGreaterThan(html.indexOf('أكدت'))
})

test('a withdrawn release stays as its notice, under the same guid, without its text', () => {
  const feed = feedOf(anEntry({ content: null, notice: 'سُحب لخطأ' }))
  expect(feed).toContain('<title>سُحب 2026/145</title>')
  expect(feed).toContain('<description>سُحب لخطأ</description>')
  expect(feed).toContain('tag:press.example,2026:145:ar')
  expect(feed).not.toContain('content:encoded>')
})

test('characters that XML cannot hold do not break the feed', () => {
  expect(feedOf(anEntry({ content: aPublished({ headline: 'a\u000bb & <c>' }) }))).toContain(
    '<title>ab &amp; &lt;c&gt;</title>',
  )
})
