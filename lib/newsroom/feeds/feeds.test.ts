// What all forms of a feed have to say, each against its official schema where there is one.
import { describe, expect, test } from 'vitest'
import { isSharedHere, jsonObjections, xmlObjections } from '#lib/testing/official-schemas.ts'
import { aPhoto, aPublished } from '../published-factory.ts'
import { atomFeed } from './atom.ts'
import { aFeed, anEntry, aSibling, aWithdrawn } from './feed-factory.ts'
import { jsonFeed } from './json-feed.ts'
import { ninjsFeed } from './ninjs-feed.ts'

const rich = anEntry({
  sibling: aSibling('ar'),
  correction: 'صُحح الرقم',
  content: aPublished({
    subheadline: 'فرعي',
    photos: [aPhoto(), aPhoto({ assetId: '0198a9f2-7c1e-7bd4-a0c4-000000000010', caption: '' })],
    topics: [
      { slug: 'defence', name: 'الدفاع', mediaTopic: 'medtop:11001000' },
      { slug: 'own', name: 'موضوع خاص', mediaTopic: null },
    ],
    people: [{ slug: 'someone', name: 'فلان', role: 'وزير', sameAs: 'https://example.org/x' }],
    contacts: [{ name: 'مكتب', role: 'ناطق', email: 'a@b.example', phone: '+212' }],
  }),
})
const gone = aWithdrawn('سُحب <لخطأ>', { sequence: 146, updatedAt: new Date('2026-08-08') })
const whole = aFeed([gone, rich], { older: 'T2xk', newer: 'TmV3', filters: { page: 'cGFnZQ' } })
const empty = aFeed([])

const entryOf = (atom: string) => atom.slice(atom.lastIndexOf('<entry'))

describe.skipIf(!isSharedHere)('as its schema wants it:', () => {
  test.each([
    ['Atom', whole],
    ['Atom without entries', empty],
  ])('%s', async (_name, feed) => {
    expect(await xmlObjections(atomFeed(feed), 'atom')).toBe('')
  })

  test.each([
    ['whole', whole],
    ['empty', empty],
  ])('JSON Feed and ninjs, %s', (_name, feed) => {
    expect(jsonObjections(jsonFeed(feed), 'jsonfeed')).toEqual([])
    expect(jsonObjections(ninjsFeed(feed), 'ninjs-3.1')).toEqual([])
  })

  test('a schema objects to what is wrong', async () => {
    const atom = atomFeed(whole).replace(/<updated>[^<]*<\/updated>\n/, '')
    expect(await xmlObjections(atom, 'atom')).toContain('updated')
    const json = jsonFeed(whole).replace('"id":"tag', '"id":1,"x":"tag')
    expect(jsonObjections(json, 'jsonfeed').join()).toContain('string')
  })
})

describe('Atom', () => {
  const atom = atomFeed(whole)

  test('names itself, its pages, its page for people and the other language once each', () => {
    const links = [...atom.slice(0, atom.indexOf('<at:')).matchAll(/<link ([^>]*)\/>/g)].map(
      ([, link]) => link!,
    )
    const find = (...parts: string[]) =>
      links.filter((link) => parts.every((part) => link.includes(part)))
    const address = 'https://press.example/feed.atom'
    expect(find('rel="self"', `href="${address}?page=cGFnZQ"`)).toHaveLength(1)
    expect(find('rel="first"', `href="${address}"`)).toHaveLength(1)
    expect(find('rel="next"', `href="${address}?page=T2xk"`)).toHaveLength(1)
    expect(find('rel="previous"', `href="${address}?page=%7ETmV3"`)).toHaveLength(1)
    expect(find('rel="alternate"', 'hreflang="ar"', 'type="text/html"')).toHaveLength(1)
    expect(find('rel="alternate"', 'hreflang="en"', '/en/feed.atom')).toHaveLength(1)
    expect(links).toHaveLength(6)
  })

  test('an entry has one name for ever, both its dates, and the way to the other language', () => {
    const entry = entryOf(atom)
    expect(entry).toContain('<id>tag:press.example,2026:145:ar</id>')
    expect(entry).toContain('<published>2026-08-05T14:07:00.000Z</published>')
    expect(entry).toContain('<updated>2026-08-06T09:00:00.000Z</updated>')
    expect(entry).toContain(
      'hreflang="en" href="https://press.example/en/releases/2026/145/release"',
    )
    expect(entry).toContain(
      '<category term="11001000" scheme="http://cv.iptc.org/newscodes/mediatopic/" label="الدفاع"/>',
    )
    expect(entry).toContain(
      '&lt;div lang=&quot;ar&quot; dir=&quot;rtl&quot;&gt;&lt;p&gt;&lt;strong&gt;تصحيح',
    )
  })

  test('the two languages have feeds of two names', () => {
    const id = (feed: string) => /<id>([^<]*)/.exec(feed)![1]
    const english = atomFeed(aFeed([], { locale: 'en' }))
    expect(id(english)).toBe('tag:press.example,2026:feed:en')
    expect(id(atomFeed(empty))).not.toBe(id(english))
  })

  test('its date is that of the newest change that is told', () => {
    expect(atom).toContain('<updated>2026-08-08T00:00:00.000Z</updated>\n<author>')
  })

  test('what was withdrawn is deleted for who knows that, and its notice for who does not', () => {
    expect(atom).toContain(
      '<at:deleted-entry ref="tag:press.example,2026:146:ar" when="2026-08-08T00:00:00.000Z">',
    )
    expect(atom).toContain('سُحب &lt;لخطأ&gt;')
    expect(atom).toContain('<title>سُحب البلاغ رقم 2026/146</title>')
    expect(atom.match(/<at:deleted-entry /g)).toHaveLength(1)
  })
})

describe('JSON Feed', () => {
  const feed = JSON.parse(jsonFeed(whole))
  const [withdrawn, item] = feed.items

  test('says where it is, what comes next and whose it is', () => {
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: 'https://press.example/',
      feed_url: 'https://press.example/feed.json?page=cGFnZQ',
      next_url: 'https://press.example/feed.json?page=T2xk',
      language: 'ar',
      authors: [{ name: whole.site.fullName }],
    })
    expect(feed).not.toHaveProperty('author')
    expect(JSON.parse(jsonFeed(empty))).not.toHaveProperty('next_url')
  })

  test('an item has its text twice, its dates with zones, and its photos', () => {
    expect(item).toMatchObject({
      id: 'tag:press.example,2026:145:ar',
      title: 'بلاغ بشأن اللقاء',
      content_text: 'أكدت السفارة',
      date_published: '2026-08-05T14:07:00.000Z',
      date_modified: '2026-08-06T09:00:00.000Z',
      language: 'ar',
      tags: ['الدفاع', 'موضوع خاص'],
      _balagh: { number: '2026/145', version: 3, translation: { language: 'en' } },
    })
    expect(item.content_html).toMatch(/^<div lang="ar" dir="rtl"><p><strong>تصحيح/)
    expect(item.attachments).toHaveLength(2)
    expect(item.attachments[0]).toMatchObject({ mime_type: 'image/jpeg', size_in_bytes: 500 })
    expect(item.image).toBe(item.attachments[0].url)
  })

  test('a withdrawn item is its notice', () => {
    expect(withdrawn).toMatchObject({
      id: 'tag:press.example,2026:146:ar',
      summary: 'سُحب <لخطأ>',
      content_html: '<div lang="ar" dir="rtl"><p>سُحب &lt;لخطأ&gt;</p></div>',
      _balagh: { status: 'canceled' },
    })
  })
})

test('ninjs: whole objects, and canceled ones without their text', () => {
  const feed = JSON.parse(ninjsFeed(whole))
  expect(feed).toMatchObject({ type: 'composite', uri: 'tag:press.example,2026:feed:ar' })
  const [canceled, item] = feed.associations
  expect(item).toMatchObject({ name: '2026/145', pubStatus: 'usable', version: '3' })
  expect(canceled).toMatchObject({ pubStatus: 'canceled', version: '4', edNote: 'سُحب <لخطأ>' })
  expect(canceled).not.toHaveProperty('bodies')
})
