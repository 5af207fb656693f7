// What machines read: the feeds of both languages, the sitemap, robots.txt.
import type { APIRequestContext, Page } from '@playwright/test'
import type { Person } from '#lib/access/actor.ts'
import { type Locale, locales, otherLocale } from '#lib/i18n/locale.ts'
import { absoluteUrl, guidOf, hrefOf } from '#lib/newsroom/urls.ts'
import { isSharedHere, jsonObjections, xmlObjections } from '#lib/testing/official-schemas.ts'
import { addDocument } from '#lib/releases/commands/add-document.ts'
import { anEditor, done, publish, submit, writeText } from '#prisma/demo/factories.ts'
import { expect, test } from './fixtures.ts'
import { aLiveRelease, aStamp, type Live, withdraw } from './live-release.ts'

let editor: Person
test.beforeAll(async () => {
  editor = await anEditor()
})

/** A feed as a reader of feeds understands it; an address in it is as it stands there. */
const readFeed = async (page: Page, locale: Locale) => {
  const response = await page.request.get(hrefOf(locale, '/feed.xml'))
  expect(response.headers()['content-type']).toBe('application/rss+xml; charset=utf-8')
  return page.evaluate(
    (xml) => {
      const feed = new DOMParser().parseFromString(xml, 'application/xml')
      if (feed.querySelector('parsererror')) throw new Error('not well-formed')
      const texts = (parent: Element) => {
        const found: Record<string, string[]> = {}
        for (const { nodeName, textContent } of parent.children)
          (found[nodeName] ??= []).push(textContent)
        return found
      }
      const channel = feed.querySelector('channel')!
      return {
        root: [feed.documentElement.nodeName, feed.documentElement.getAttribute('version')],
        channel: texts(channel),
        self: channel.getElementsByTagName('atom:link')[0]!.getAttribute('href'),
        items: [...channel.getElementsByTagName('item')].map((item) => ({
          ...texts(item),
          isPermaLink: item.querySelector('guid')?.getAttribute('isPermaLink'),
          media: [...item.getElementsByTagName('media:content')].map((media) =>
            Object.fromEntries([...media.attributes].map(({ name, value }) => [name, value])),
          ),
        })) as (Record<string, string[]> & {
          isPermaLink: string
          media: Record<string, string>[]
        })[],
      }
    },
    await response.text(),
  )
}

const entryOf = async (page: Page, locale: Locale, { year, sequence }: Live) => {
  const guid = guidOf(process.env.BALAGH_PUBLIC_URL!, locale, year, sequence)
  const entries = (await readFeed(page, locale)).items.filter((item) => item.guid?.[0] === guid)
  expect(entries).toHaveLength(1)
  return entries[0]!
}

const addressesIn = (html = '') =>
  Array.from(html.matchAll(/ (?:src|href)="([^"]*)"/g), ([, address]) => address!)

const isRfc822 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/

for (const locale of locales)
  test(`the feed has what RSS asks of it, and whole texts · ${locale}`, async ({
    page,
    baseURL,
  }) => {
    const live = await aLiveRelease(editor, ['ar', 'en'], { withPhoto: true })
    const feed = await readFeed(page, locale)
    const home = absoluteUrl(baseURL!, locale, '/')
    expect(feed.root).toEqual(['rss', '2.0'])
    expect(feed.channel).toMatchObject({
      title: [expect.stringMatching(/\S/)],
      description: [expect.stringMatching(/\S/)],
      link: [home],
      language: [locale],
      lastBuildDate: [expect.stringMatching(isRfc822)],
    })
    expect(feed.self).toBe(absoluteUrl(baseURL!, locale, '/feed.xml'))
    const guids = feed.items.map(({ guid }) => guid![0])
    expect(new Set(guids).size).toBe(feed.items.length)
    for (const item of feed.items) {
      expect(item).toMatchObject({
        title: [expect.stringMatching(/\S/)],
        link: [expect.stringContaining(home)],
        guid: [expect.stringMatching(/^tag:/)],
        pubDate: [expect.stringMatching(isRfc822)],
        'dc:language': [locale],
        isPermaLink: 'false',
      })
      const addresses = [
        item.link![0]!,
        ...item.media.map(({ url }) => url!),
        ...addressesIn(item['content:encoded']?.[0]),
      ]
      for (const address of addresses) {
        expect(address).toMatch(/^(https?:\/\/|mailto:|tel:)[\x21-\x7e]+$/)
        expect(decodeURI(address)).not.toContain('%25')
      }
    }
    const entry = await entryOf(page, locale, live)
    expect(entry.title).toEqual([live.headline[locale]])
    expect(entry.link).toEqual([absoluteUrl(baseURL!, locale, live.path[locale])])
    expect((await page.request.get(entry.link![0]!, { maxRedirects: 0 })).status()).toBe(200)
    expect(entry.media).toMatchObject([{ medium: 'image', width: '960', height: '540' }])
    const [html = ''] = entry['content:encoded']!
    const direction = locale === 'ar' ? 'rtl' : 'ltr'
    expect(html).toMatch(new RegExp(`^<div lang="${locale}" dir="${direction}">`))
    expect(html).toContain('2026')
    expect(html).toContain('<bdi dir="ltr">')
    expect(html).not.toMatch(/&amp;(?:amp|lt|quot)/)
  })

test('each language has a feed of its own, and drafts are in none', async ({ page }) => {
  const arabic = await aLiveRelease(editor, ['ar'])
  const english = await aLiveRelease(editor, ['en'])
  const draft = `Draft ${aStamp()}`
  await done(addDocument(editor, { releaseId: arabic.id }))
  await writeText(editor, arabic.id, 'en', { headline: draft })
  await submit(editor, arabic.id, 'en')
  await writeText(editor, english.id, 'en', { headline: draft, summary: draft })
  const all = { ar: await readFeed(page, 'ar'), en: await readFeed(page, 'en') }
  const titles = (locale: Locale) => all[locale].items.flatMap(({ title }) => title!)
  expect(titles('ar')).toContain(arabic.headline.ar)
  expect(titles('en')).toContain(english.headline.en)
  expect(titles('en')).not.toContain(arabic.headline.ar)
  expect(titles('ar')).not.toContain(english.headline.en)
  expect(JSON.stringify(all)).not.toContain(draft)
})

test('a correction changes the entry and not its name', async ({ page }) => {
  const live = await aLiveRelease(editor, ['ar'])
  const before = await entryOf(page, 'ar', live)
  const builtBefore = (await readFeed(page, 'ar')).channel.lastBuildDate![0]!
  const note = `صُحح العنوان <${aStamp()}>`
  const headline = `عنوان آخر ${aStamp()}`
  await page.waitForTimeout(1100)
  await writeText(editor, live.id, 'ar', { headline })
  await submit(editor, live.id, 'ar')
  await publish(editor, live.id, ['ar'], { kind: 'correction', correctionNote: note })
  const after = await entryOf(page, 'ar', live)
  expect(after).toMatchObject({ guid: before.guid, link: before.link, pubDate: before.pubDate })
  expect(after.title).toEqual([headline])
  const [, opening] = /^<div[^>]*>(.*)/s.exec(after['content:encoded']![0]!)!
  expect(opening).toMatch(/^<p><strong>/)
  expect(opening!.slice(0, opening!.indexOf('</p>'))).toContain(
    note.replace('<', '&lt;').replace('>', '&gt;'),
  )
  const builtAfter = (await readFeed(page, 'ar')).channel.lastBuildDate![0]!
  expect(Date.parse(builtAfter)).toBeGreaterThan(Date.parse(builtBefore))
})

test('a withdrawn release stays in the feed as its notice', async ({ page }) => {
  const live = await aLiveRelease(editor, ['ar', 'en'])
  const notices = { ar: `سُحب ${aStamp()}`, en: `Withdrawn ${aStamp()}` }
  await withdraw(editor, live.id, notices)
  for (const locale of locales) {
    const entry = await entryOf(page, locale, live)
    expect(entry.title![0]).toContain(`${live.year}/${live.sequence}`)
    expect(entry.description).toEqual([notices[locale]])
    expect(entry['content:encoded']).toBeUndefined()
    expect(JSON.stringify(await readFeed(page, locale))).not.toContain(live.headline[locale])
  }
})

test('who has the feed already is told so, without its bytes', async ({ request }) => {
  for (const path of [
    '/feed.xml',
    '/en/feed.xml',
    '/feed.atom',
    '/feed.json',
    '/feed.ninjs.json',
    '/topics/defence/feed.atom',
    '/sitemap.xml',
    '/robots.txt',
    '/llms.txt',
    '/opensearch.xml',
  ])
    // Somebody may publish in between.
    await expect(async () => {
      const get = await request.get(path)
      const { etag, 'content-type': type, 'last-modified': modified } = get.headers()
      expect(etag).toMatch(/^(W\/)?"[^"]+"$/)
      const head = await request.head(path)
      expect(head.status()).toBe(200)
      expect(head.headers()).toMatchObject({ etag, 'content-type': type })
      const again = await request.get(path, { headers: { 'If-None-Match': etag! } })
      expect([again.status(), (await again.body()).length]).toEqual([304, 0])
      expect(again.headers()['etag']).toBe(etag)
      if (modified) {
        const since = await request.get(path, { headers: { 'If-Modified-Since': modified } })
        expect(since.status()).toBe(304)
      }
      const other = await request.get(path, { headers: { 'If-None-Match': '"other"' } })
      expect(other.status()).toBe(200)
    }).toPass({ timeout: 20_000 })
})

test('a publication makes another feed', async ({ request }) => {
  const tag = async () => (await request.get('/feed.xml')).headers()['etag']!
  const before = await tag()
  await aLiveRelease(editor, ['ar'])
  expect(await tag()).not.toBe(before)
  const stale = await request.get('/feed.xml', { headers: { 'If-None-Match': before } })
  expect(stale.status()).toBe(200)
})

const textOf = async (request: APIRequestContext, address: string) => {
  const response = await request.get(address, { maxRedirects: 0 })
  expect(response.status(), address).toBe(200)
  return response.text()
}
const locsOf = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc!.replaceAll('&amp;', '&'))

/** Every part that the index names, as it stands. */
async function sitemapParts(request: APIRequestContext) {
  const index = await textOf(request, '/sitemap.xml')
  const parts = await Promise.all(locsOf(index).map((part) => textOf(request, part)))
  return { index, parts }
}

type Entry = { loc: string; alternates: Record<string, string> }
const entriesOf = (parts: string[]): Entry[] =>
  parts.flatMap((part) =>
    [...part.matchAll(/<url>(.*?)<\/url>/gs)].map(([, url]) => ({
      loc: locsOf(url!)[0]!,
      alternates: Object.fromEntries(
        [...url!.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map(([, to, href]) => [to, href]),
      ),
    })),
  )

test('the sitemap is as its schema wants it', async ({ request }) => {
  test.skip(!isSharedHere, 'needs the shared folder beside the project')
  await aLiveRelease(editor, ['ar', 'en'], { withPhoto: true })
  const { index, parts } = await sitemapParts(request)
  expect(await xmlObjections(index, 'sitemapindex')).toBe('')
  for (const part of parts) {
    expect(await xmlObjections(part, 'sitemap')).toBe('')
    expect(locsOf(part).length).toBeLessThanOrEqual(10_000)
  }
  expect(parts.join()).toContain('<image:loc>')
})

test('the sitemap lists what is live, once, and pairs the languages both ways', async ({
  request,
  baseURL,
}) => {
  const both = await aLiveRelease(editor, ['en', 'ar'])
  const alone = await aLiveRelease(editor, ['ar'])
  const gone = await aLiveRelease(editor, ['ar', 'en'])
  await withdraw(editor, gone.id, { ar: 'سُحب.', en: 'Withdrawn.' })
  await done(addDocument(editor, { releaseId: alone.id }))
  await writeText(editor, alone.id, 'en')
  const entries = entriesOf((await sitemapParts(request)).parts)
  const url = (locale: Locale, path: string) => absoluteUrl(baseURL!, locale, path)
  const alternatesOf = (loc: string) => entries.find((entry) => entry.loc === loc)?.alternates
  const pair = { ar: url('ar', both.path.ar), en: url('en', both.path.en) }
  // It was written in English first.
  for (const locale of locales)
    expect(alternatesOf(pair[locale])).toEqual({ ...pair, 'x-default': pair.en })
  expect(alternatesOf(url('ar', alone.path.ar))).toEqual({})
  const numbers = (live: Live) =>
    entries.filter(({ loc }) => loc.includes(`/releases/${live.year}/${live.sequence}/`)).length
  expect([both, alone, gone].map(numbers)).toEqual([2, 1, 0])
  for (const path of ['/', '/releases'])
    for (const locale of locales)
      expect(alternatesOf(url(locale, path))).toMatchObject({
        [otherLocale(locale)]: url(otherLocale(locale), path),
      })
  expect(new Set(entries.map(({ loc }) => loc)).size).toBe(entries.length)
  for (const { loc, alternates } of entries)
    for (const [language, href] of Object.entries(alternates))
      expect(alternatesOf(href), `${language} of ${loc}`).toEqual(alternates)
})

test('every address of the sitemap is a page', async ({ request }) => {
  test.setTimeout(240_000)
  await aLiveRelease(editor, ['ar', 'en'])
  const listed = async () => entriesOf((await sitemapParts(request)).parts).map(({ loc }) => loc)
  const waiting = await listed()
  const broken: string[] = []
  const check = async () => {
    for (let loc = waiting.pop(); loc; loc = waiting.pop())
      if ((await request.head(loc, { maxRedirects: 0 })).status() !== 200) broken.push(loc)
  }
  await Promise.all(Array.from({ length: 6 }, check))
  // What was withdrawn meanwhile is no longer listed.
  const still = broken.length > 0 ? new Set(await listed()) : new Set()
  expect(broken.filter((loc) => still.has(loc))).toEqual([])
})

test('robots.txt names the sitemap and keeps robots from the desk', async ({
  request,
  baseURL,
}) => {
  const response = await request.get('/robots.txt')
  expect(response.status()).toBe(200)
  expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8')
  const lines = (await response.text()).split('\n')
  expect(lines).toContain(`Sitemap: ${new URL('/sitemap.xml', baseURL).href}`)
  for (const desk of ['/admin', '/en/admin', '/api/']) expect(lines).toContain(`Disallow: ${desk}`)
  expect(lines).not.toContain('Disallow: /')
})

const guid = (locale: Locale, { year, sequence }: Live) =>
  guidOf(process.env.BALAGH_PUBLIC_URL!, locale, year, sequence)

for (const locale of locales)
  test(`all forms of the feed tell the same of a release, under one name · ${locale}`, async ({
    request,
  }) => {
    const live = await aLiveRelease(editor, ['ar', 'en'], { withPhoto: true })
    const atom = await textOf(request, hrefOf(locale, '/feed.atom'))
    const json = await textOf(request, hrefOf(locale, '/feed.json'))
    const ninjs = await textOf(request, hrefOf(locale, '/feed.ninjs.json'))
    if (isSharedHere) {
      expect(await xmlObjections(atom, 'atom')).toBe('')
      expect(jsonObjections(json, 'jsonfeed')).toEqual([])
      expect(jsonObjections(ninjs, 'ninjs-3.1')).toEqual([])
    }
    expect(atom).toContain(`<id>${guid(locale, live)}</id>`)
    const item = JSON.parse(json).items.find(({ id }: { id: string }) => id === guid(locale, live))
    expect(item).toMatchObject({ title: live.headline[locale], language: locale })
    expect(item.attachments).toHaveLength(1)
    const { associations } = JSON.parse(ninjs)
    const object = associations.find(({ uri }: { uri: string }) => uri === guid(locale, live))
    expect(object).toMatchObject({ version: '1', pubStatus: 'usable' })
    expect(atom + json + ninjs).not.toMatch(/embargo/i)
  })

test('a page of a feed leads to the next, and no release is on two', async ({ request }) => {
  const first = JSON.parse(await textOf(request, '/feed.json'))
  test.skip(!first.next_url, 'there is one page yet')
  const second = JSON.parse(await textOf(request, first.next_url))
  const ids = [...first.items, ...second.items].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('a topic has feeds of its own, which keep what was withdrawn as its notice', async ({
  request,
}) => {
  const live = await aLiveRelease(editor, ['ar', 'en'])
  for (const form of ['xml', 'atom', 'json'])
    expect(await textOf(request, `/topics/defence/feed.${form}`)).toContain(guid('ar', live))
  expect(await textOf(request, '/en/topics/defence/feed.xml')).toContain(guid('en', live))
  const notice = `سُحب ${aStamp()}`
  await withdraw(editor, live.id, { ar: notice, en: 'Withdrawn.' })
  const atom = await textOf(request, '/topics/defence/feed.atom')
  expect(atom).toContain(`<at:deleted-entry ref="${guid('ar', live)}"`)
  expect(atom).toContain(notice)
  expect(atom).not.toContain(`&quot;F-16&quot; رقم ${live.headline.ar.split(' ').at(-1)}`)
  expect((await request.get('/topics/nothing-of-ours/feed.xml')).status()).toBe(404)
})

test('a search can be followed', async ({ request }) => {
  const live = await aLiveRelease(editor, ['ar', 'en'])
  const stamp = live.headline.ar.split(' ').at(-1)!
  for (const locale of locales) {
    const feed = JSON.parse(
      await textOf(request, `${hrefOf(locale, '/search/feed.json')}?q=${stamp}`),
    )
    expect(feed.items.map(({ id }: { id: string }) => id)).toEqual([guid(locale, live)])
    expect(feed.home_page_url).toContain(`/search?q=${stamp}`)
  }
  const found = JSON.parse(await textOf(request, `/search.json?q=${stamp}`))
  expect(found).toMatchObject({ query: stamp, total: 1, next: null })
  expect(found.hits[0]).toMatchObject({
    number: `${live.year}/${live.sequence}`,
    language: 'ar',
    headline: live.headline.ar,
  })
})

test('fresh news are in the news sitemap, in both languages, until they are withdrawn', async ({
  request,
  baseURL,
}) => {
  const live = await aLiveRelease(editor, ['ar', 'en'])
  const news = async () => textOf(request, '/news-sitemap.xml')
  const before = await news()
  if (isSharedHere) expect(await xmlObjections(before, 'sitemap')).toBe('')
  for (const locale of locales)
    expect(locsOf(before)).toContain(absoluteUrl(baseURL!, locale, live.path[locale]))
  await withdraw(editor, live.id, { ar: 'سُحب.', en: 'Withdrawn.' })
  expect(locsOf(await news())).not.toContain(absoluteUrl(baseURL!, 'ar', live.path.ar))
})

test('what machines look for at the door is there, of its own kind', async ({ request }) => {
  for (const [path, type, part] of [
    ['/.well-known/security.txt', 'text/plain', 'Expires: '],
    ['/llms.txt', 'text/plain', '# '],
    ['/en/llms.txt', 'text/plain', '.md)'],
    ['/opensearch.xml', 'application/opensearchdescription+xml', '<Language>ar</Language>'],
    ['/en/opensearch.xml', 'application/opensearchdescription+xml', '/en/search?q={searchTerms}'],
  ] as const) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(200)
    expect(response.headers()['content-type']).toBe(`${type}; charset=utf-8`)
    expect(response.headers()['set-cookie']).toBeUndefined()
    expect(await response.text()).toContain(part)
  }
})

test('feeds say in their head what they are and where their neighbours are', async ({
  request,
  baseURL,
}) => {
  const { link = '', 'access-control-allow-origin': cors } = (
    await request.get('/feed.atom')
  ).headers()
  expect(cors).toBe('*')
  const url = (path: string) => new URL(path, baseURL).href
  for (const part of [
    `<${url('/feed.atom')}>; rel="self"`,
    `<${url('/')}>; rel="alternate"; type="text/html"; hreflang="ar"`,
    `<${url('/en/feed.atom')}>; rel="alternate"; type="application/atom+xml"; hreflang="en"`,
  ])
    expect(link).toContain(part)
})
