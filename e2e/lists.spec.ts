// What there is to read, without scripts: the front page, the archive and its filters, subjects, photos.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { Person } from '#lib/access/actor.ts'
import { type Locale, locales, otherLocale } from '#lib/i18n/locale.ts'
import { formatMonth, nameMonth } from '#lib/i18n/months.ts'
import { absoluteUrl, hrefOf } from '#lib/newsroom/urls.ts'
import { aFinishedRelease, anEditor } from '#prisma/demo/factories.ts'
import { expect, expectNoOverflow, signedIn, test } from './fixtures.ts'
import { aReleaseAbout, aSpeaker, aStamp, aTopic, uploadPhoto } from './newsroom-verbs.ts'
import { sayIn } from './say.ts'

test.use({ javaScriptEnabled: false })

const say = { ar: sayIn('ar'), en: sayIn('en') }

let editor: Person
test.beforeAll(async () => {
  editor = await anEditor()
})

const on = (day: string) => new Date(`${day}T10:00:00Z`)
/** Waits for the page that a click leads to. */
const expectHeadlines = (page: Page, headlines: string[]) =>
  expect(page.locator('main article :is(h2, h3) a')).toHaveText(headlines)
const rail = (page: Page) => page.locator('main details nav')
const ask = (page: Page, name: string) =>
  rail(page)
    .locator('a', { has: page.getByText(name, { exact: true }) })
    .click()
const count = (locale: Locale, many: number) =>
  say[locale]('lists.Count.releases', { count: many, shown: many })

for (const locale of locales)
  test(`narrow the archive by year, month and kind, and widen it again · ${locale}`, async ({
    page,
  }) => {
    const topic = await aTopic()
    const shared = { topicIds: [topic.id] }
    const about = (day: string, kind: string) =>
      aReleaseAbout(editor, [locale], { kind, now: on(day), shared })
    const speech = await about('2013-05-06', 'speech')
    const statement = await about('2013-05-07', 'statement')
    const later = await about('2014-02-03', 'statement')
    const archive = hrefOf(locale, '/releases')

    await page.goto(`${archive}?topic=${topic.slug}`)
    await expect(page.locator('h1')).toHaveText(
      `${say[locale]('lists.Archive.title')} · ${topic[locale]}`,
    )
    await expect(page.locator('main header')).toContainText(count(locale, 3))
    await expectHeadlines(
      page,
      [later, statement, speech].map((each) => each[locale]),
    )
    await expect(page.locator('main h2', { hasText: '2013' })).toHaveText(
      formatMonth({ year: 2013, month: 5 }, locale),
    )

    await ask(page, '2013')
    await ask(page, nameMonth(5, locale))
    await expectHeadlines(
      page,
      [statement, speech].map((each) => each[locale]),
    )
    await expect(page.locator('h1')).toHaveText(
      `${say[locale]('lists.Archive.month', { month: formatMonth({ year: 2013, month: 5 }, locale) })} · ${topic[locale]}`,
    )
    await ask(page, say[locale]('lists.Kinds.speech'))
    expect(new URL(page.url()).search).toBe(`?year=2013&month=5&kind=speech&topic=${topic.slug}`)
    await expectHeadlines(page, [speech[locale]])
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)

    for (const [name, left] of [
      [nameMonth(5, locale), 1],
      ['2013', 1],
      [say[locale]('lists.Kinds.speech'), 3],
    ] as const) {
      const remove = say[locale]('lists.Archive.remove', { name })
      await page.locator('main header').getByRole('link', { name: remove }).click()
      await expect(page.locator('main article h3 a')).toHaveCount(left)
    }
    expect(new URL(page.url()).search).toBe(`?topic=${topic.slug}`)
    await expect(page.locator('meta[name=robots]')).toHaveCount(0)
  })

test('a list that nothing is in says how to widen it, each way leading to something', async ({
  page,
}) => {
  const [one, other] = [await aTopic(), await aTopic()]
  const shared = (topic: { id: string }) => ({ shared: { topicIds: [topic.id] } })
  const person = await aSpeaker()
  const headline = await aReleaseAbout(editor, ['ar'], shared(one))
  await aReleaseAbout(editor, ['ar'], {
    shared: { topicIds: [other.id], personIds: [person.id] },
  })
  const empty = `/releases?topic=${one.slug}&person=${person.slug}`
  await page.goto(empty)
  await expect(page.locator('main h2').last()).toHaveText(say.ar('lists.EmptyArchive.title'))
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  await page
    .getByRole('link', { name: say.ar('lists.EmptyArchive.without', { name: person.ar }) })
    .click()
  await expectHeadlines(page, [headline.ar])
})

test('the language link keeps the filters', async ({ page }) => {
  const topic = await aTopic()
  const headline = await aReleaseAbout(editor, ['ar', 'en'], { shared: { topicIds: [topic.id] } })
  await page.goto(`/releases?topic=${topic.slug}`)
  await page.locator('header a[hreflang=en]').first().click()
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(
    `/en/releases?topic=${topic.slug}`,
  )
  await expectHeadlines(page, [headline.en])
})

test('a subject leads through all its releases, there and back', async ({ page }) => {
  test.setTimeout(180_000)
  const topic = await aTopic()
  const start = Date.UTC(2011, 0, 1) + Math.floor(Math.random() * 1e10)
  const own: string[] = []
  for (let each = 0; each < 23; each++) {
    const now = new Date(start + each * 1000)
    own.unshift((await aReleaseAbout(editor, ['ar'], { now, shared: { topicIds: [topic.id] } })).ar)
  }
  await page.goto(`/topics/${topic.slug}`)
  await expect(page.locator('main header')).toContainText(count('ar', 23))
  await expectHeadlines(page, own.slice(0, 20))
  const head = page.locator('head link[rel=next]')
  const next = page.locator('main a[rel=next]')
  const address = await next.getAttribute('href')
  expect(new URL((await head.getAttribute('href'))!).pathname).toBe(`/topics/${topic.slug}`)
  await next.click()
  expect(page.url()).toContain(address)
  await expectHeadlines(page, own.slice(20))
  await expect(page.locator('main a[rel=next]')).toHaveCount(0)
  await page.locator('main a[rel=prev]').click()
  await expectHeadlines(page, own.slice(0, 20))
  await expect(page.locator('main a[rel=prev]')).toHaveCount(0)
})

for (const locale of locales)
  test(`a person has a page: who it is, what names it, and feeds of its own · ${locale}`, async ({
    page,
    baseURL,
  }) => {
    const sameAs = 'https://www.wikidata.org/wiki/Q42'
    const [person, topic] = [await aSpeaker(sameAs), await aTopic()]
    const shared = { personIds: [person.id], topicIds: [topic.id] }
    const headline = await aReleaseAbout(editor, ['ar', 'en'], { shared })
    const path = `/people/${person.slug}`
    await page.goto(hrefOf(locale, path))
    await expect(page.locator('h1')).toHaveText(person[locale])
    const header = page.locator('main header')
    await expect(header).toContainText(locale === 'ar' ? 'وزيرة الثقافة' : 'Minister of Culture')
    await expect(header).toContainText(count(locale, 1))
    const other = otherLocale(locale)
    await expect(header.locator(`[lang=${other}][dir]`)).toHaveText(person[other])
    await expect(header.locator(`a[href="${sameAs}"]`)).toHaveAttribute('rel', /external/)
    await expectHeadlines(page, [headline[locale]])
    for (const form of ['xml', 'atom', 'json'])
      await expect(rail(page).locator(`a[href$="${path}/feed.${form}"]`)).toHaveCount(1)
    const url = (language: Locale) => absoluteUrl(baseURL!, language, path)
    for (const language of locales)
      await expect(page.locator(`head link[hreflang=${language}]`)).toHaveAttribute(
        'href',
        url(language),
      )
    const { headers } = await page.request.get(hrefOf(locale, path)).then((answer) => ({
      headers: answer.headers(),
    }))
    expect(headers['cache-tag']).toBe(`person:${person.slug},site`)
    const [data] = await page.locator('script[type="application/ld+json"]').allTextContents()
    const graph = JSON.parse(data!)['@graph'] as Record<string, unknown>[]
    expect(graph.find((node) => node['@type'] === 'CollectionPage')).toMatchObject({
      about: { '@type': 'Person', name: person[locale], sameAs },
      mainEntity: { itemListElement: [{ name: headline[locale] }] },
    })
    await rail(page).getByRole('link', { name: topic[locale] }).click()
    await expect(page.locator('h1')).toHaveText(topic[locale])
    await page.goto(hrefOf(locale, '/people'))
    await page.locator('main').getByRole('link', { name: person[locale] }).click()
    await expect(page.locator('h1')).toHaveText(person[locale])
  })

test('a person whom no release in English names: the page says so and leads to the Arabic', async ({
  page,
}) => {
  const person = await aSpeaker()
  const headline = await aReleaseAbout(editor, ['ar'], { shared: { personIds: [person.id] } })
  const answer = await page.goto(hrefOf('en', `/people/${person.slug}`))
  expect(answer!.status()).toBe(200)
  await expect(page.locator('main h2')).toHaveText(say.en('lists.Subject.none'))
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  await expect(page.locator('head link[hreflang]')).toHaveCount(0)
  await page.locator('main a[hreflang=ar]').click()
  await expectHeadlines(page, [headline.ar])
  await page.goto('/en/people')
  await expect(page.locator('main')).not.toContainText(person.en)
})

test.describe('with the desk', () => {
  // The desk needs scripts; the reader is another browser without them.
  test.use({ javaScriptEnabled: true })

  test('photos are shown with their words and can be fetched', async ({ browser }) => {
    const { page: desk, person } = await signedIn(browser, 'editor')
    const id = await aFinishedRelease(person, ['ar'])
    const assetId = await uploadPhoto(desk, id)
    const words = { caption: `أعلام ${aStamp()}`, alt: 'أعلام ترفرف', credit: 'وكالة الأنباء' }
    const headline = await aReleaseAbout(person, ['ar'], {
      id,
      shared: { photos: [{ assetId, focalX: 0.5, focalY: 0.5 }] },
      texts: { ar: { photoTexts: [{ assetId, ...words }] } },
    })

    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    await page.goto('/media')
    const figure = page.locator('figure', { hasText: words.caption })
    await expect(figure).toContainText(say.ar('lists.Media.credit', { credit: words.credit }))
    const image = figure.locator('img')
    await expect(image).toHaveAttribute('alt', words.alt)
    for (const side of ['width', 'height'])
      expect(Number(await image.getAttribute(side))).toBeGreaterThan(0)
    await figure.locator('summary').click()
    const files = figure.locator('a[download]')
    await expect(files.first()).toBeVisible()
    const addresses = await files.evaluateAll((all) => all.map((a) => a.getAttribute('href')!))
    expect(addresses.length).toBeGreaterThan(2)
    for (const address of addresses) {
      const file = await page.request.get(address)
      expect(file.status()).toBe(200)
      expect(file.headers()['content-type']).toMatch(/^image\/(jpeg|webp|avif)$/)
    }
    await page.getByRole('link', { name: headline.ar, exact: true }).first().click()
    await expect(page.locator('h1')).toHaveText(headline.ar)
  })
})

test.describe('looked at', () => {
  // What looks for barriers is itself a script.
  test.use({ javaScriptEnabled: true })

  for (const locale of locales)
    test(`lists are for everyone: nothing too wide, nothing that axe objects to · ${locale}`, async ({
      page,
    }) => {
      test.setTimeout(300_000)
      const [topic, person] = [await aTopic(), await aSpeaker()]
      const shared = { topicIds: [topic.id], personIds: [person.id] }
      await aReleaseAbout(editor, ['ar', 'en'], { shared })
      const paths = ['/', '/topics', '/people', '/organisations', '/places', '/media', '/search']
      const more = [`/people/${person.slug}`, `/releases?topic=${topic.slug}&year=2026`]
      const searches = ['/search?q=2026', '/search?q=zzzz', '/releases?kind=speech&topic=none']
      for (const path of [...paths, ...more, ...searches]) {
        const [name = '', query] = path.split('?')
        const address = hrefOf(locale, name) + (query ? `?${query}` : '')
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 900 })
          await page.goto(address)
          await expectNoOverflow(page)
        }
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          const { violations } = await new AxeBuilder({ page }).analyze()
          const told = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)
          expect(told, `${address} ${colorScheme}`).toEqual([])
        }
      }
    })
})
