// What machines read: the feeds of both languages, the sitemap, robots.txt.
import { readdirSync, readFileSync } from 'node:fs'
import type { APIRequestContext, Page } from '@playwright/test'
import { validateXML } from 'xmllint-wasm'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { type Locale, locales, otherLocale } from '#lib/i18n/locale.ts'
import { absoluteUrl, guidOf, hrefOf } from '#lib/newsroom/urls.ts'
import { withdrawRelease } from '#lib/publishing/withdraw-release.ts'
import { addDocument } from '#lib/releases/commands/add-document.ts'
import {
  aFinishedRelease,
  anEditor,
  done,
  publish,
  submit,
  writeText,
} from '#prisma/demo/factories.ts'
import { expect, test } from './fixtures.ts'
import { isSharedHere, shared } from './shared.ts'

let editor: Person
test.beforeAll(async () => {
  editor = await anEditor()
})

const aStamp = () => `2${Math.floor(Math.random() * 1e12)}`

type Live = {
  id: string
  year: number
  sequence: number
  path: Record<Locale, string>
  headline: Record<Locale, string>
}

/** A release of our own, live in the given languages; the first is the original. */
async function aLiveRelease(
  languages: Locale[],
  options: { withPhoto?: boolean } = {},
): Promise<Live> {
  const stamp = aStamp()
  const headline = {
    ar: `خلاصة <تجربة> & "F-16" رقم ${stamp}`,
    en: `A feed's <test> & "F-16" number ${stamp}`,
  }
  const id = await aFinishedRelease(editor, languages, options)
  for (const locale of languages)
    await writeText(editor, id, locale, { headline: headline[locale] })
  await submit(editor, id, ...languages)
  const { year, sequence } = await publish(editor, id, languages)
  const documents = await db.document.findMany({
    where: { releaseId: id },
    select: { locale: true, slug: true },
  })
  const path = Object.fromEntries(
    documents.map(({ locale, slug }) => [locale, `/releases/${year}/${sequence}/${slug}`]),
  ) as Live['path']
  return { id, year, sequence, path, headline }
}

async function withdraw(releaseId: string, notices: Partial<Record<Locale, string>>) {
  const { revision } = await db.release.findUniqueOrThrow({ where: { id: releaseId } })
  await done(withdrawRelease(editor, { releaseId, revision, notices }))
}

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
    const live = await aLiveRelease(['ar', 'en'], { withPhoto: true })
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
  const arabic = await aLiveRelease(['ar'])
  const english = await aLiveRelease(['en'])
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
  const live = await aLiveRelease(['ar'])
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
  const live = await aLiveRelease(['ar', 'en'])
  const notices = { ar: `سُحب ${aStamp()}`, en: `Withdrawn ${aStamp()}` }
  await withdraw(live.id, notices)
  for (const locale of locales) {
    const entry = await entryOf(page, locale, live)
    expect(entry.title![0]).toContain(`${live.year}/${live.sequence}`)
    expect(entry.description).toEqual([notices[locale]])
    expect(entry['content:encoded']).toBeUndefined()
    expect(JSON.stringify(await readFeed(page, locale))).not.toContain(live.headline[locale])
  }
})

test('who has the feed already is told so, without its bytes', async ({ request }) => {
  for (const path of ['/feed.xml', '/en/feed.xml', '/sitemap.xml', '/robots.txt'])
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
  await aLiveRelease(['ar'])
  expect(await tag()).not.toBe(before)
  const stale = await request.get('/feed.xml', { headers: { 'If-None-Match': before } })
  expect(stale.status()).toBe(200)
})

const schemas = new URL('schemas/sitemap/', shared)
const preload = (isSharedHere ? readdirSync(schemas) : []).map((fileName) => ({
  fileName,
  contents: readFileSync(new URL(fileName, schemas), 'utf8'),
}))

/** What the official schema objects to. */
async function objections(contents: string, schemaName: 'all-siteindex.xsd' | 'all-sitemap.xsd') {
  const schema = preload.find(({ fileName }) => fileName === schemaName)!
  const { valid, rawOutput } = await validateXML({
    xml: [{ fileName: 'sitemap.xml', contents }],
    schema: [schema],
    preload: preload.filter((file) => file !== schema),
    maxMemoryPages: 4096,
  })
  return valid ? '' : rawOutput
}

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
  await aLiveRelease(['ar', 'en'], { withPhoto: true })
  const { index, parts } = await sitemapParts(request)
  expect(await objections(index, 'all-siteindex.xsd')).toBe('')
  for (const part of parts) {
    expect(await objections(part, 'all-sitemap.xsd')).toBe('')
    expect(locsOf(part).length).toBeLessThanOrEqual(10_000)
  }
  expect(parts.join()).toContain('<image:loc>')
})

test('the sitemap lists what is live, once, and pairs the languages both ways', async ({
  request,
  baseURL,
}) => {
  const both = await aLiveRelease(['en', 'ar'])
  const alone = await aLiveRelease(['ar'])
  const gone = await aLiveRelease(['ar', 'en'])
  await withdraw(gone.id, { ar: 'سُحب.', en: 'Withdrawn.' })
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
  await aLiveRelease(['ar', 'en'])
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
