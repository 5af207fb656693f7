// What a reader gets, without scripts and without an account: the right status, the right head, a page that can be read.
import { type APIRequestContext, type Browser, type Page } from '@playwright/test'
import sharp from 'sharp'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { type Locale, locales, otherLocale } from '#lib/i18n/locale.ts'
import { fileUrl } from '#lib/editions/photo-files.ts'
import { absoluteUrl, hrefOf } from '#lib/newsroom/urls.ts'
import { withdrawRelease } from '#lib/publishing/withdraw-release.ts'
import { addDocument } from '#lib/releases/commands/add-document.ts'
import type { ReleaseText } from '#lib/releases/schema.ts'
import { richTextFromText } from '#lib/rich-text/parse-text.ts'
import {
  aFinishedRelease,
  anEditor,
  done,
  doneForReaders,
  fillShared,
  publish,
  submit,
  writeText,
} from '#prisma/demo/factories.ts'
import { drawPicture } from '#prisma/demo/pictures.ts'
import { expect, expectNoOverflow, signedIn, test } from './fixtures.ts'
import { sayIn } from './say.ts'

test.use({ javaScriptEnabled: false })

const arabicLetters = /[\u0621-\u064a]/
const withZone = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/
const titles = { ar: 'شراكة جديدة رقم', en: 'A new partnership, number' }
const say = { ar: sayIn('ar'), en: sayIn('en') }

let editor: Person
test.beforeAll(async () => {
  editor = await anEditor()
})

const aStamp = () => `2${Math.floor(Math.random() * 1e12)}`
/** Somewhere in a past year, where no other test publishes within the same seconds. */
const aPastMoment = () => Date.UTC(2012, 0, 2) + Math.floor(Math.random() * 8 * 365 * 86_400_000)

type Live = {
  id: string
  year: number
  sequence: number
  /** Decoded, without the language; only of the published languages. */
  path: Record<Locale, string>
  headline: Record<Locale, string>
}
type LiveOptions = { now?: Date; by?: Person; values?: Partial<ReleaseText>; id?: string }

/** A release of our own, live in the given languages; the first is the original. */
async function aLiveRelease(languages: Locale[], options: LiveOptions = {}): Promise<Live> {
  const { now, by = editor, values } = options
  const stamp = aStamp()
  const headline = { ar: `${titles.ar} ${stamp}`, en: `${titles.en} ${stamp}` }
  const id = options.id ?? (await aFinishedRelease(by, languages))
  for (const locale of languages)
    await writeText(by, id, locale, { headline: headline[locale], ...values })
  await submit(by, id, ...languages)
  const { year, sequence } = await publish(by, id, languages, now && { now })
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
  await doneForReaders(withdrawRelease(editor, { releaseId, revision, notices }))
}

const ask = (request: APIRequestContext, path: string, headers: Record<string, string> = {}) =>
  request.get(path, { maxRedirects: 0, headers })

/** Status and the address within the site that the answer leads to. */
async function leadsTo(request: APIRequestContext, path: string, headers = {}) {
  const response = await ask(request, path, headers)
  const location = response.headers()['location']
  const to = location && new URL(location, response.url())
  expect(to && to.origin, path).toBe(new URL(response.url()).origin)
  return [response.status(), to && to.pathname + to.search]
}

const headOf = (page: Page) =>
  page.evaluate(() => {
    const all = <T extends Element>(selector: string) => [...document.querySelectorAll<T>(selector)]
    const alternates = all<HTMLLinkElement>('link[rel=alternate][hreflang]')
    return {
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
      canonical: all<HTMLLinkElement>('link[rel=canonical]').map(({ href }) => href),
      languages: Object.fromEntries(alternates.map(({ hreflang, href }) => [hreflang, href])),
      meta: Object.fromEntries(
        all('meta[content]').map((meta) => [
          meta.getAttribute('property') ?? meta.getAttribute('name'),
          meta.getAttribute('content')!,
        ]),
      ),
      h1: document.querySelector('h1')?.textContent,
      // What the page is stands first in its graph.
      jsonLd: all('script[type="application/ld+json"]').flatMap((node) => {
        const { '@context': context, '@graph': nodes } = JSON.parse(node.innerHTML)
        return nodes.map((one: object) => ({ '@context': context, ...one }))
      }),
    }
  })

test.describe('addresses', () => {
  test('a wrong or missing slug leads to the right one, in the same language', async ({
    request,
  }) => {
    const { year, sequence, path } = await aLiveRelease(['ar', 'en'])
    for (const locale of locales) {
      const right = hrefOf(locale, path[locale])
      for (const slug of [
        '',
        '/other',
        '/%D8%A2%D8%AE%D8%B1',
        `${encodeURI(path[locale].slice(path[locale].lastIndexOf('/')))}x`,
      ])
        expect(
          await leadsTo(request, hrefOf(locale, `/releases/${year}/${sequence}`) + slug),
        ).toEqual([301, right])
      expect((await ask(request, right)).status()).toBe(200)
    }
    const [arabic, english] = [path.ar, path.en].map((each) => each.split('/').at(-1)!)
    expect(await leadsTo(request, `/releases/${year}/${sequence}/${english}`)).toEqual([
      301,
      hrefOf('ar', path.ar),
    ])
    expect(await leadsTo(request, hrefOf('en', `/releases/${year}/${sequence}/${arabic}`))).toEqual(
      [301, hrefOf('en', path.en)],
    )
  })

  test('/ar leads to the root, and never to another site', async ({ request }) => {
    for (const path of ['/', '/releases?x=1', '/nowhere'])
      expect(await leadsTo(request, `/ar${path.replace(/^\/$/, '')}`)).toEqual([308, path])
    expect((await leadsTo(request, '/ar//example.org'))[0]).toBe(308)
    expect((await leadsTo(request, '/ar/%2Fexample.org'))[0]).toBe(308)
  })

  test('the short address leads to the language that the browser asks for', async ({ request }) => {
    const both = await aLiveRelease(['ar', 'en'])
    const english = await aLiveRelease(['en'])
    const short = (live: Live) => `/r/${live.year}/${live.sequence}`
    for (const [wish, locale] of [
      ['en-GB,en;q=0.9', 'en'],
      ['ar-MA,ar;q=0.9,en;q=0.5', 'ar'],
      ['en;q=0.3,ar;q=0.8', 'ar'],
      ['fr', 'ar'],
      ['', 'ar'],
    ] as const)
      expect(await leadsTo(request, short(both), { 'Accept-Language': wish }), wish).toEqual([
        302,
        hrefOf(locale, both.path[locale]),
      ])
    const answer = await ask(request, short(english), { 'Accept-Language': 'ar' })
    expect(new URL(answer.headers()['location']!, answer.url()).pathname).toBe(
      hrefOf('en', english.path.en),
    )
    expect(answer.headers()['vary']).toContain('Accept-Language')
    expect(answer.headers()['cache-control']).toBe('no-store')
    for (const path of [`/r/${both.year}/999999`, `/en${short(both)}`])
      expect((await ask(request, path)).status()).toBe(404)
  })

  for (const original of locales) {
    const missing = otherLocale(original)
    test(`a release in ${original} alone: its ${missing} address says so, in ${missing} only`, async ({
      page,
    }) => {
      const live = await aLiveRelease([original])
      const answer = await page.goto(hrefOf(missing, live.path[original]))
      expect(answer!.status()).toBe(404)
      expect(answer!.headers()).toMatchObject({
        'content-language': missing,
        'cache-control': 'no-store',
      })
      const { lang, languages, meta } = await headOf(page)
      expect([lang, languages]).toEqual([missing, {}])
      expect(meta['robots']).toContain('noindex')
      await expect(page).toHaveTitle(new RegExp(say[missing]('reader.NotAvailable.title')))
      await expect(page.locator('h1')).toHaveText(say[missing]('reader.NotAvailable.title'))
      const words = await page.locator('main').innerText()
      if (missing === 'en') expect(words).not.toMatch(arabicLetters)
      expect(words).not.toContain(live.headline[original])
      await page.locator(`main a[hreflang=${original}]`).click()
      await expect(page.locator('h1')).toHaveText(live.headline[original])
      expect((await headOf(page)).languages).toEqual({})
    })
  }

  test('what was withdrawn is gone: the notice stands there, the text does not', async ({
    page,
  }) => {
    const live = await aLiveRelease(['ar', 'en'], { values: { summary: 'سر SECRET 1' } })
    const notices = { ar: `سُحب لخطأ ${aStamp()}`, en: `Taken back ${aStamp()}` }
    await withdraw(live.id, notices)
    for (const locale of locales) {
      const address = hrefOf(locale, live.path[locale])
      const answer = await page.goto(address)
      expect(answer!.status()).toBe(410)
      expect(answer!.headers()['cache-control']).toBe('no-store')
      await expect(page.locator('main')).toContainText(notices[locale])
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      expect((await headOf(page)).meta['robots']).toContain('noindex')
      const html = await page.content()
      for (const gone of [
        live.headline.ar,
        live.headline.en,
        'SECRET',
        notices[otherLocale(locale)],
      ])
        expect(html).not.toContain(gone)
      expect(
        await leadsTo(page.request, hrefOf(locale, `/releases/${live.year}/${live.sequence}`)),
      ).toEqual([301, address])
      for (const list of ['/', '/releases'])
        expect(await (await ask(page.request, hrefOf(locale, list))).text()).not.toContain(
          live.headline[locale],
        )
    }
  })

  test('a release withdrawn before its translation came: no word of it in the other language', async ({
    request,
  }) => {
    const live = await aLiveRelease(['ar'])
    await withdraw(live.id, { ar: 'سُحب.' })
    const answer = await ask(request, hrefOf('en', live.path.ar))
    expect(answer.status()).toBe(404)
    expect(await answer.text()).toContain(say.en('reader.NotFound.title'))
  })

  test('drafts and submitted texts are nowhere', async ({ request }) => {
    const live = await aLiveRelease(['ar'])
    const mark = aStamp()
    await done(addDocument(editor, { releaseId: live.id }))
    await writeText(editor, live.id, 'en', { headline: `English draft ${mark}` })
    const submitted = await aFinishedRelease(editor, ['en'])
    await writeText(editor, submitted, 'en', { headline: `Submitted ${mark}` })
    await submit(editor, submitted, 'en')
    const lists = ['/', '/releases', '/feed.xml', `/releases/${live.year}/${live.sequence}`]
    for (const locale of locales)
      for (const path of lists)
        expect(await (await request.get(hrefOf(locale, path))).text()).not.toContain(mark)
    expect((await ask(request, hrefOf('en', live.path.ar))).status()).toBe(404)
    for (const path of [submitted, `2026/${submitted}`])
      expect((await ask(request, `/en/releases/${path}`)).status()).toBe(404)
  })

  const nowhere = [
    '/nowhere',
    '/releases/1999/1',
    '/releases/2026/999999/x',
    '/releases/2026/0',
    '/releases/2026/1/a/b',
    '/releases?page=x',
    '/not-found',
    '/withdrawn/2026/1',
    '/not-available/2026/1',
    '/favicon.ico',
    '/index',
    '/sitemaps/1.xml',
    '/%ff',
  ]
  for (const locale of locales)
    test(`an address that is none says so · ${locale}`, async ({ request, page }) => {
      const more = locale === 'en' ? ['/sitemap.xml', '/robots.txt', '/en', '/ar'] : ['/EN']
      for (const path of [...nowhere, ...more]) {
        const answer = await ask(request, (locale === 'en' ? '/en' : '') + path)
        expect(answer.status(), path).toBe(404)
        expect(answer.headers()['cache-control'], path).toBe('no-store')
        const html = await answer.text()
        // Of broken bytes nobody can tell the language.
        if (path !== '/%ff') expect(html, path).toContain(`<html lang="${locale}"`)
      }
      await page.goto(hrefOf(locale, '/nowhere'))
      await expect(page).toHaveTitle(new RegExp(say[locale]('reader.NotFound.title')))
      await expect(page.locator('h1')).toHaveText(say[locale]('reader.NotFound.title'))
      const { meta, languages } = await headOf(page)
      expect(meta['robots']).toContain('noindex')
      expect(languages).toEqual({})
    })

  test('what is added to an address makes no other page', async ({ page, baseURL }) => {
    for (const locale of locales) {
      expect((await page.goto(hrefOf(locale, '/releases') + '?utm=1'))!.status()).toBe(200)
      const { canonical, meta } = await headOf(page)
      expect(canonical).toEqual([absoluteUrl(baseURL!, locale, '/releases')])
      expect(meta['og:url']).toBe(canonical[0])
    }
  })

  test('pages are read and not written', async ({ request }) => {
    const live = await aLiveRelease(['ar'])
    for (const path of ['/', '/en', '/releases', '/feed.xml', hrefOf('ar', live.path.ar)])
      for (const method of ['POST', 'PUT', 'DELETE']) {
        const answer = await request.fetch(path, { method, maxRedirects: 0 })
        expect([answer.status(), answer.headers()['allow']], path).toEqual([405, 'GET, HEAD'])
      }
    for (const path of ['/', '/releases', '/feed.xml', '/nowhere', hrefOf('ar', live.path.ar)]) {
      const [head, get] = [await request.head(path), await request.get(path)]
      expect(head.status(), path).toBe(get.status())
      expect(head.headers()['content-type'], path).toBe(get.headers()['content-type'])
      expect((await head.body()).length).toBe(0)
    }
  })

  test('no answer sets a cookie, and every page says what a browser may do', async ({
    request,
  }) => {
    const live = await aLiveRelease(['ar'])
    const gone = await aLiveRelease(['ar', 'en'])
    await withdraw(gone.id, { ar: 'سُحب.', en: 'Withdrawn.' })
    const number = `${live.year}/${live.sequence}`
    const pages = locales.flatMap((locale) =>
      ['/', '/releases', '/feed.xml', '/nowhere', live.path.ar, gone.path[locale]].map((path) =>
        hrefOf(locale, path),
      ),
    )
    const others = [`/r/${number}`, '/ar', `/releases/${number}`]
    for (const path of [
      ...pages,
      ...others,
      '/sitemap.xml',
      '/sitemaps/pages.xml',
      '/robots.txt',
    ]) {
      const headers = (await ask(request, path)).headers()
      expect(headers['set-cookie'], path).toBeUndefined()
      expect(headers['x-powered-by'], path).toBeUndefined()
      if (others.includes(path)) continue
      expect(headers, path).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'cross-origin-opener-policy': 'same-origin',
      })
      const policy = headers['content-security-policy']
      expect(policy, path).toContain("default-src 'none'")
      expect(policy, path).toContain("frame-ancestors 'none'")
      expect(policy, path).not.toMatch(/script-src|unsafe/)
    }
  })
})

test.describe('the head of a page', () => {
  for (const original of locales)
    test(`both languages of a release written in ${original} name each other`, async ({
      page,
      baseURL,
    }) => {
      const translation = otherLocale(original)
      const live = await aLiveRelease([original, translation])
      const url = (locale: Locale) => absoluteUrl(baseURL!, locale, live.path[locale])
      const languages = { ar: url('ar'), en: url('en'), 'x-default': url(original) }
      for (const locale of locales) {
        await page.goto(hrefOf(locale, live.path[locale]))
        const head = await headOf(page)
        expect(head).toMatchObject({
          lang: locale,
          dir: locale === 'ar' ? 'rtl' : 'ltr',
          canonical: [url(locale)],
          h1: live.headline[locale],
          meta: {
            'og:type': 'article',
            'og:url': url(locale),
            'og:title': live.headline[locale],
            'og:locale': locale === 'ar' ? 'ar_AR' : 'en_US',
            'og:locale:alternate': locale === 'ar' ? 'en_US' : 'ar_AR',
            'article:published_time': expect.stringMatching(withZone),
            'article:modified_time': expect.stringMatching(withZone),
          },
        })
        expect(head.languages).toEqual(languages)
        expect(head.meta['robots']).toBeUndefined()
        await expect(page).toHaveTitle(new RegExp(live.headline[locale]))
        const [article, ...others] = head.jsonLd
        expect(others.map((node) => node['@type'])).toEqual(['Organization', 'BreadcrumbList'])
        const link = locale === original ? 'workTranslation' : 'translationOfWork'
        expect(article).toMatchObject({
          '@type': 'NewsArticle',
          headline: live.headline[locale],
          url: url(locale),
          inLanguage: locale,
          identifier: `${live.year}/${live.sequence}`,
          datePublished: head.meta['article:published_time'],
          dateModified: head.meta['article:modified_time'],
          [link]: {
            url: url(otherLocale(locale)),
            inLanguage: otherLocale(locale),
            headline: live.headline[otherLocale(locale)],
          },
        })
        expect(['workTranslation', 'translationOfWork'].filter((key) => key in article)).toEqual([
          link,
        ])
      }
    })

  test('the front page and the archive are the same page in two languages', async ({
    page,
    baseURL,
  }) => {
    for (const path of ['/', '/releases']) {
      const url = (locale: Locale) => absoluteUrl(baseURL!, locale, path)
      for (const locale of locales) {
        await page.goto(hrefOf(locale, path))
        const { canonical, languages, meta, lang, jsonLd } = await headOf(page)
        expect(languages).toEqual({ ar: url('ar'), en: url('en'), 'x-default': url('ar') })
        expect([lang, canonical]).toEqual([locale, [url(locale)]])
        expect(new URL(meta['og:url']!).href).toBe(url(locale))
        for (const node of jsonLd) expect(node['@context']).toBe('https://schema.org')
        await expect(
          page.locator(`link[rel=alternate][type="application/rss+xml"]`),
        ).toHaveAttribute('href', absoluteUrl(baseURL!, locale, '/feed.xml'))
      }
    }
  })
})

test.describe('a page', () => {
  test('the way to the other language stays with the page', async ({ page }) => {
    const live = await aLiveRelease(['ar', 'en'])
    for (const path of [{ ar: '/', en: '/' }, { ar: '/releases', en: '/releases' }, live.path]) {
      await page.goto(hrefOf('ar', path.ar))
      for (const locale of ['en', 'ar'] as const) {
        await page.locator(`header a[hreflang=${locale}]`).click()
        expect(new URL(page.url()).pathname).toBe(hrefOf(locale, path[locale]))
        await expect(page.locator('html')).toHaveAttribute('lang', locale)
      }
    }
  })

  test('the keyboard skips to the text', async ({ page }) => {
    for (const locale of locales) {
      await page.goto(hrefOf(locale, '/releases'))
      await page.keyboard.press('Tab')
      const skip = page.locator(':focus')
      await expect(skip).toHaveText(say[locale]('reader.ReaderPage.skip'))
      await expect(skip).toBeInViewport()
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/#content$/)
      await page.keyboard.press('Tab')
      await expect(page.locator('main :focus')).toHaveCount(1)
    }
  })

  test('telephone numbers and mail addresses read from left to right among Arabic', async ({
    page,
  }) => {
    const live = await aLiveRelease(['ar'])
    await page.goto(hrefOf('ar', live.path.ar))
    for (const scheme of ['tel', 'mailto']) {
      const words = page.locator(`article a[href^="${scheme}:"] > bdi[dir=ltr]`).first()
      const [first, last] = await words.evaluate((element) => {
        const text = element.firstChild as Text
        return [0, text.length - 1].map((at) => {
          const range = document.createRange()
          range.setStart(text, at)
          range.setEnd(text, at + 1)
          return range.getBoundingClientRect().x
        })
      })
      expect(first).toBeLessThan(last!)
    }
    await expect(page.locator('article a[href^="tel:"]').first()).toHaveAttribute(
      'href',
      /^tel:\+?\d+$/,
    )
  })

  test('months have their Moroccan names and machines their dates', async ({ page }) => {
    const months = { 5: 'ماي', 7: 'يوليوز', 8: 'غشت', 9: 'شتنبر', 11: 'نونبر', 12: 'دجنبر' }
    for (const [month, name] of Object.entries(months)) {
      const day = `2024-${month.padStart(2, '0')}-14`
      const id = await aFinishedRelease(editor, ['ar'])
      await fillShared(editor, id, { datelineDate: day })
      const live = await aLiveRelease(['ar'], { id, now: new Date(`${day}T23:30:00Z`) })
      await page.goto(hrefOf('ar', live.path.ar))
      await expect(page.locator(`article time[datetime="${day}"]`)).toContainText(`14 ${name} 2024`)
      // Half past eleven in Greenwich is the next day in Rabat.
      await expect(
        page.locator(`article header time[datetime="${day}T23:30:00.000Z"]`),
      ).toContainText(`15 ${name} 2024`)
      for (const time of await page.locator('time').allTextContents())
        expect(time).not.toMatch(/[\u0660-\u0669]/)
    }
  })

  test('a correction says what was wrong, and when, before the text', async ({ page }) => {
    const live = await aLiveRelease(['ar'], { now: new Date('2019-08-20T10:00:00Z') })
    const note = `صُحح التاريخ ${aStamp()}`
    await writeText(editor, live.id, 'ar', { headline: live.headline.ar, summary: 'ملخص صحيح.' })
    await submit(editor, live.id, 'ar')
    const now = new Date('2019-09-02T10:00:00Z')
    await publish(editor, live.id, ['ar'], { kind: 'correction', correctionNote: note, now })
    await page.goto(hrefOf('ar', live.path.ar))
    const notice = page.getByRole('region', { name: say.ar('article.CorrectionNotice.title') })
    await expect(notice).toContainText(note)
    await expect(notice.locator(`time[datetime="${now.toISOString()}"]`)).toHaveText('2 شتنبر 2019')
    const top = async (locator: typeof notice) => (await locator.boundingBox())!.y
    expect(await top(notice)).toBeLessThan(await top(page.locator('h1')))
    const { meta, jsonLd } = await headOf(page)
    expect(meta['article:published_time']).toBe('2019-08-20T10:00:00.000Z')
    expect(meta['article:modified_time']).toBe(now.toISOString())
    expect(jsonLd[0].correction).toEqual([
      { '@type': 'CorrectionComment', text: note, datePublished: now.toISOString() },
    ])
  })

  test('a new draft of a live release changes nothing that is public', async ({ request }) => {
    const at = aPastMoment()
    // Neighbours of our own, so that nobody else's publication shows on the page.
    const [, live] = [
      await aLiveRelease(['ar', 'en'], { now: new Date(at) }),
      await aLiveRelease(['ar', 'en'], { now: new Date(at + 1) }),
      await aLiveRelease(['ar', 'en'], { now: new Date(at + 2) }),
    ]
    const read = () =>
      Promise.all(
        locales.map(async (locale) =>
          (await request.get(hrefOf(locale, live.path[locale]))).text(),
        ),
      )
    const before = await read()
    expect(before[0]).toContain(live.headline.ar)
    for (const locale of locales)
      await writeText(editor, live.id, locale, { headline: 'عنوان الغد DRAFT' })
    await fillShared(editor, live.id, { datelineDate: '2030-01-01' })
    expect(await read()).toEqual(before)
    await submit(editor, live.id, 'ar', 'en')
    expect(await read()).toEqual(before)
  })

  test('the archive leads through every release once, there and back', async ({ page }) => {
    test.setTimeout(180_000)
    const at = aPastMoment()
    const own: string[] = []
    for (let count = 0; count < 45; count++) {
      const { path } = await aLiveRelease(['ar'], { now: new Date(at + count) })
      own.push(hrefOf('ar', path.ar))
    }
    const mine = new Set(own)
    const rows = () =>
      page
        .locator('main ol h3 a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
    const walk = async (rel: 'next' | 'prev') => {
      const seen: string[][] = []
      for (;;) {
        seen.push(await rows())
        const way = page.locator(`main a[rel=${rel}]`)
        const met = new Set(seen.flat())
        const isThrough = own.every((href) => met.has(href)) && !seen.at(-1)!.some(isMine)
        if (isThrough || (await way.count()) === 0) return seen
        const [response] = await Promise.all([page.waitForNavigation(), way.click()])
        expect(response!.status()).toBe(200)
      }
    }
    const isMine = (href: string) => mine.has(href)
    await page.goto('/releases')
    const there = await walk('next')
    expect(there.flat().filter(isMine)).toEqual(own.toReversed())
    expect(new Set(there.flat()).size).toBe(there.flat().length)
    for (const shown of there.slice(0, -1)) expect(shown).toHaveLength(20)
    const { canonical, languages } = await headOf(page)
    expect(canonical).toEqual([page.url()])
    expect(languages).toEqual({})
    const back = await walk('prev')
    expect(back.toReversed().flat().filter(isMine)).toEqual(own.toReversed())
  })

  for (const locale of locales)
    test(`letters and digits come from the office's own fonts, with room between lines · ${locale}`, async ({
      page,
    }) => {
      const body = richTextFromText(locale === 'ar' ? 'شراكة سنة 2026' : 'Partners in 2026', [])
      const live = await aLiveRelease([locale], { values: { body } })
      await page.goto(hrefOf(locale, live.path[locale]))
      const paragraph = 'article p[id^="b-"]'
      for (const selector of ['h1', paragraph])
        await expect(async () => {
          // Fonts that are late for a first paint are there for the second.
          await page.reload()
          const fonts = await fontsOf(page, selector)
          expect(fonts.every(({ isCustomFont }) => isCustomFont)).toBe(true)
          expect(new Set(fonts.map(({ familyName }) => familyName)).size).toBe(1)
        }).toPass({ timeout: 10_000 })
      // Latin letters carry no marks above and below.
      const least = locale === 'ar' ? 1.35 : 1.15
      expect(await lineHeightOf(page, 'h1')).toBeGreaterThanOrEqual(least)
      expect(await lineHeightOf(page, paragraph)).toBeGreaterThanOrEqual(1.7)
    })

  for (const locale of locales)
    test(`nothing is wider than the screen · ${locale}`, async ({ page }) => {
      const long = `https://example.org/${'a'.repeat(90)} ${'بلاغ'.repeat(25)}`
      const live = await aLiveRelease([locale], {
        values: { body: richTextFromText(`${long}\n\n- ${long}\n\n> Name: ${long}`, []) },
      })
      for (const width of [320, 390, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        for (const path of ['/', '/releases', '/nowhere', live.path[locale]]) {
          await page.goto(hrefOf(locale, path))
          await expectNoOverflow(page)
        }
        await page.goto(hrefOf(otherLocale(locale), live.path[locale]))
        await expectNoOverflow(page)
      }
    })

  test('on paper there is the text and no way around the site', async ({ page }) => {
    const live = await aLiveRelease(['ar', 'en'])
    for (const locale of locales) {
      await page.goto(hrefOf(locale, live.path[locale]))
      await expect(page.locator('header nav')).toBeVisible()
      await page.emulateMedia({ media: 'print' })
      for (const nav of await page.locator('nav, header a[hreflang]').all())
        await expect(nav).toBeHidden()
      await expect(page.locator('h1')).toBeVisible()
      await expect(page.locator('article')).toContainText('2026')
      await page.emulateMedia({ media: 'screen' })
    }
  })
})

test.describe('photos', () => {
  test.use({ javaScriptEnabled: true })

  test('a photo goes out with its release and not before', async ({ browser }) => {
    const { page: desk, person } = await signedIn(browser, 'editor')
    const id = await aFinishedRelease(person, ['ar'])
    const assetId = await uploadPhoto(desk, id)
    await fillShared(person, id, { photos: [{ assetId, focalX: 0.5, focalY: 0.5 }] })
    const files = await db.rendition.findMany({ where: { assetId } })
    const reader = await newReader(browser)
    const addresses = files.map((file) => fileUrl(file as Parameters<typeof fileUrl>[0], 'شراكة'))
    expect(addresses.length).toBeGreaterThan(3)
    for (const address of addresses) {
      const answer = await ask(reader.request, address)
      expect([answer.status(), answer.headers()['cache-control']]).toEqual([404, 'no-store'])
    }
    const words = { assetId, caption: 'لقاء', alt: 'رجلان يتصافحان', credit: 'المكتب' }
    const live = await aLiveRelease(['ar'], { id, by: person, values: { photoTexts: [words] } })
    await reader.goto(hrefOf('ar', live.path.ar))
    const shown = await reader
      .locator('article picture :is(source, img)')
      .evaluateAll((all) =>
        all.flatMap((one) => one.getAttribute('srcset')?.split(', ') ?? one.getAttribute('src')!),
      )
    expect(new Set(shown.map((address) => address.split('/')[2])).size).toBeGreaterThan(2)
    for (const address of [...shown.map((one) => one.split(' ')[0]!), ...addresses]) {
      const answer = await ask(reader.request, address)
      expect(answer.status()).toBe(200)
      expect(answer.headers()['cache-control']).toBe('public, max-age=31536000, immutable')
      expect(answer.headers()['set-cookie']).toBeUndefined()
    }
    const image = reader.locator('article img').first()
    await expect(image).toHaveAttribute('alt', words.alt)
    await expectSocialImage(reader)
  })
})

/** What is shared elsewhere is a picture, of the size that the head promises. */
async function expectSocialImage(page: Page) {
  const { meta, jsonLd } = await headOf(page)
  const answer = await page.request.get(meta['og:image']!)
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-type']).toBe(meta['og:image:type'])
  const { width, height } = await sharp(await answer.body()).metadata()
  expect([String(width), String(height)]).toEqual([meta['og:image:width'], meta['og:image:height']])
  expect(meta['og:image:alt']).toBeTruthy()
  expect(jsonLd[0].image[0]).toMatchObject({ width, height, url: meta['og:image'] })
}

const newReader = async (browser: Browser) =>
  (await browser.newContext({ javaScriptEnabled: false })).newPage()

/** Uploads a picture as the desk does, and waits for the worker. */
async function uploadPhoto(desk: Page, releaseId: string) {
  const answer = await desk.request.post('/api/photos', {
    data: await drawPicture('flags', Math.floor(Math.random() * 1e6)),
    headers: {
      'Content-Type': 'image/jpeg',
      Origin: new URL(desk.url()).origin,
      'X-Release-Id': releaseId,
      'X-File-Name': 'photo.jpg',
    },
  })
  const { assetId } = (await answer.json()) as { assetId: string }
  await expect
    .poll(async () => (await db.asset.findUniqueOrThrow({ where: { id: assetId } })).state, {
      timeout: 60_000,
    })
    .toBe('ready')
  return assetId
}

/** Which fonts drew the words; a stylesheet only says which it wishes for. */
async function fontsOf(page: Page, selector: string) {
  const client = await page.context().newCDPSession(page)
  await client.send('DOM.enable')
  await client.send('CSS.enable')
  const { root } = await client.send('DOM.getDocument')
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector })
  const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId })
  await client.detach()
  return fonts
}

const lineHeightOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { lineHeight, fontSize } = getComputedStyle(element)
      return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)
    })
