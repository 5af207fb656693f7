// Finding a release, without scripts: what one types, what comes back, and what to do when nothing does.
import type { Page } from '@playwright/test'
import type { Person } from '#lib/access/actor.ts'
import { locales, otherLocale } from '#lib/i18n/locale.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import { anEditor } from '#prisma/demo/factories.ts'
import { expect, expectNoOverflow, test } from './fixtures.ts'
import { aReleaseAbout, aStamp, aTopic } from './newsroom-verbs.ts'
import { sayIn } from './say.ts'

test.use({ javaScriptEnabled: false })

const say = { ar: sayIn('ar'), en: sayIn('en') }

let editor: Person
test.beforeAll(async () => {
  editor = await anEditor()
})

const letters = 'بتثجحخدذرزسشصضطظعغفقكلمن'
/** A word that nobody else has written. */
const aWord = () =>
  Array.from(aStamp().slice(-9))
    .map((digit, at) => letters[(Number(digit) * 2 + at) % letters.length])
    .join('')

async function search(page: Page, question: string) {
  const form = page.locator('main form[role=search]')
  await form.locator('input[name=q]').fill(question)
  await form.getByRole('button').click()
}
const hits = (page: Page) => page.locator('main ol article h2')
/** In no order: waits for the page that a click leads to. */
async function expectHits(page: Page, headlines: string[]) {
  await expect(hits(page)).toHaveCount(headlines.length)
  expect((await hits(page).allTextContents()).toSorted()).toEqual(headlines.toSorted())
}

for (const locale of locales)
  test(`type a word, get what has it, with the word marked · ${locale}`, async ({ page }) => {
    const word = aWord()
    const summary = `أكد البيان أهمية ${word} في التنمية.`
    const headline = await aReleaseAbout(editor, ['ar', 'en'], {
      texts: { ar: { summary }, en: { summary: `The statement stressed ${word} again.` } },
    })
    await page.goto(hrefOf(locale, '/search'))
    await expect(page.locator('h1')).toHaveText(say[locale]('search.Results.title'))
    await search(page, ` ${word} `)
    expect(new URL(page.url()).searchParams.get('q')?.trim()).toBe(word)
    await expect(page.locator('h1')).toContainText(word)
    await expect(page.locator('main input[name=q]')).toHaveValue(word)
    await expectHits(page, [headline[locale]])
    await expect(page.locator('main mark')).toHaveText([word])
    await expect(page.locator('main')).toContainText(
      say[locale]('search.Results.total', { count: 1, shown: 1 }),
    )
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
    const feed = page.locator('link[rel=alternate][type="application/rss+xml"]')
    const found = await page.request.get((await feed.getAttribute('href'))!)
    expect(await found.text()).toContain(headline[locale])
    await page.locator('main ol h2 a').click()
    await expect(page.locator('h1')).toHaveText(headline[locale])
  })

for (const locale of locales)
  test(`what is only in the other language is found, and says which it is in · ${locale}`, async ({
    page,
  }) => {
    const other = otherLocale(locale)
    const word = aWord()
    const headline = await aReleaseAbout(editor, [other], { texts: { [other]: { kicker: word } } })
    await aReleaseAbout(editor, [locale], { texts: { [locale]: { summary: `${word}.` } } })
    const own = other === 'ar' ? headline.ar : headline.en
    await page.goto(`${hrefOf(locale, '/search')}?q=${encodeURIComponent(own)}`)
    const hit = page.locator('main ol article', { hasText: own })
    const title = hit.locator('h2')
    await expect(title).toHaveAttribute('lang', other)
    await expect(title).toHaveAttribute('dir', other === 'ar' ? 'rtl' : 'ltr')
    await expect(hit).toContainText(
      say[locale](other === 'ar' ? 'search.Hit.inArabic' : 'search.Hit.inEnglish'),
    )
    await title.getByRole('link').click()
    expect(new URL(page.url()).pathname.startsWith('/en/')).toBe(other === 'en')
  })

test('narrow what was found by a facet and by days, and take it back', async ({ page }) => {
  const [word, topic] = [aWord(), await aTopic()]
  const texts = { ar: { summary: `${word}.` } }
  const early = await aReleaseAbout(editor, ['ar'], {
    texts,
    now: new Date('2015-03-05T10:00:00Z'),
  })
  const late = await aReleaseAbout(editor, ['ar'], {
    texts,
    now: new Date('2016-03-05T10:00:00Z'),
    shared: { topicIds: [topic.id] },
  })
  await page.goto(`/search?q=${encodeURIComponent(word)}`)
  await expectHits(page, [early.ar, late.ar])

  await page.locator('main details nav a', { hasText: topic.ar }).click()
  await expectHits(page, [late.ar])
  // Another question is asked of the same topic.
  await search(page, `${word} `)
  await expect(page).toHaveURL(new RegExp(`topic=${topic.slug}`))
  await expectHits(page, [late.ar])
  const remove = say.ar('lists.Archive.remove', { name: topic.ar })
  await page.getByRole('link', { name: remove }).first().click()
  await expect(hits(page)).toHaveCount(2)

  await page.locator('main form summary').click()
  await page.locator('input[name=from]').fill('2015-03-01')
  await page.locator('input[name=to]').fill('2015-03-31')
  await page.locator('main form button').click()
  await expectHits(page, [early.ar])
  await expect(page.locator('input[name=from]')).toHaveValue('2015-03-01')
})

test('more than a page is found: on to the next and back', async ({ page }) => {
  test.setTimeout(180_000)
  const word = aWord()
  const texts = { ar: { summary: `${word}.` } }
  const own: string[] = []
  for (let each = 0; each < 22; each++)
    own.push((await aReleaseAbout(editor, ['ar'], { texts })).ar)
  await page.goto(`/search?q=${encodeURIComponent(word)}`)
  await expect(hits(page)).toHaveCount(20)
  const first = await hits(page).allTextContents()
  await page.locator('main a[rel=next]').click()
  await expectHits(
    page,
    own.filter((headline) => !first.includes(headline)),
  )
  await expect(page.locator('main a[rel=next]')).toHaveCount(0)
  await page.goBack()
  await expect(hits(page)).toHaveText(first)
})

for (const locale of locales)
  test(`nothing is found: advice, topics, the archive · ${locale}`, async ({ page }) => {
    const topic = await aTopic()
    await aReleaseAbout(editor, [locale], { shared: { topicIds: [topic.id] } })
    const answer = await page.goto(`${hrefOf(locale, '/search')}?q=qqxxqqzzkk&kind=speech`)
    expect(answer!.status()).toBe(200)
    const main = page.locator('main')
    await expect(main.locator('h2').first()).toHaveText(say[locale]('search.NoResults.title'))
    await expect(main).toContainText(say[locale]('search.NoResults.spelling'))
    await expect(main.locator('a[href*="/topics/"]').first()).toBeVisible()
    await main.getByRole('link', { name: say[locale]('search.NoResults.clear') }).click()
    expect(new URL(page.url()).search).toBe('?q=qqxxqqzzkk')
  })

test('what is typed is shown as it is, and breaks nothing', async ({ page }) => {
  for (const question of [
    '<script>alert(1)</script>',
    '"><img src=x>',
    `' OR 1=1 --`,
    'بلاغ'.repeat(60),
    '“((( & | ! :*',
    '\u202Eevil\u202C',
  ]) {
    const answer = await page.goto(`/search?q=${encodeURIComponent(question)}`)
    expect(answer!.status(), question).toBe(200)
    await expect(page.locator('main form')).toHaveCount(1)
    await expect(page.locator('main img[src=x]')).toHaveCount(0)
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await expectNoOverflow(page)
    }
  }
})
