// How the readers' pages are set: the right fonts and no others, nothing that moves or runs out of the page, and both
// directions mixed without a sign out of place. All without scripts.
import type { Page } from '@playwright/test'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { type Locale, locales } from '#lib/i18n/locale.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import { type Block, newBlockId, type RichText } from '#lib/rich-text/schema.ts'
import { richTextFromText } from '#lib/rich-text/parse-text.ts'
import { aFinishedRelease, anEditor, publish, submit, writeText } from '#prisma/demo/factories.ts'
import { usMorocco } from '#prisma/demo/texts/us-morocco.ts'
import { expect, expectNoOverflow, test } from './fixtures.ts'
import { delayFonts, fontsOf, placesOf, styleOf, watchFonts } from './letters.ts'

test.use({ javaScriptEnabled: false })

let editor: Person
test.beforeAll(async () => {
  editor = await anEditor()
})

const attrs = () => ({ id: newBlockId() })
const run = (text: string, ...marks: ('emphasis' | 'isolate')[]) => ({
  type: 'text' as const,
  text,
  ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }),
})
const paragraph = (...content: ReturnType<typeof run>[]): Block => ({
  type: 'paragraph',
  attrs: attrs(),
  content,
})
const line = (text: string) => ({ type: 'paragraph' as const, content: [run(text)] })
const words = {
  ar: { quote: 'هذه شراكة متينة.', speaker: 'ناطق', item: 'بند', cell: 'خانة عريضة من الجدول' },
  en: { quote: 'A strong partnership.', speaker: 'Speaker', item: 'Item', cell: 'A wide cell' },
}

/** One of each kind of block that a text can have. */
function everyBlock(locale: Locale, ...first: Block[]): RichText {
  const { quote, speaker, item, cell } = words[locale]
  const row = (type: 'tableHeader' | 'tableCell') => ({
    type: 'tableRow' as const,
    content: Array.from({ length: 8 }, (_, at) => ({ type, content: [line(`${cell} ${at}`)] })),
  })
  const content: Block[] = [
    ...first,
    { type: 'heading', attrs: { ...attrs(), level: 2 }, content: [run(item)] },
    { type: 'quote', attrs: { ...attrs(), speaker }, content: [line(quote)] },
    {
      type: 'bulletList',
      attrs: attrs(),
      content: [{ type: 'listItem', content: [line(item)] }],
    },
    { type: 'table', attrs: attrs(), content: [row('tableHeader'), row('tableCell')] },
  ]
  return { type: 'doc', content }
}

const mixed = {
  ar: paragraph(
    run('رقم الهاتف '),
    run('+212 537 12 34 56', 'isolate'),
    run(' والطائرة '),
    run('F-16', 'isolate'),
    run(' واللغة '),
    run('C++', 'isolate'),
    run('، بنسبة 52% سنة 2026، وقال '),
    run('“هذا نجاح”', 'emphasis'),
    run(' لـ'),
    run('Brian J. Ellis', 'isolate'),
    run('.'),
  ),
  en: paragraph(
    run('In 2026 the share was 52%, “a success”, said '),
    run('Ellis', 'emphasis'),
    run(' of the F-16; telephone +212 537 12 34 56.'),
  ),
}
const headlines = {
  ar: 'لِكُلٍّ مِنَّا دَوْرٌ: إِنَّ الشَّرَاكَةَ بَيْنَ البَلَدَيْنِ تُعَزِّزُ الأَمْنَ فِي 2026',
  en: 'A partnership of both countries strengthens security and trade in the region in 2026',
}

/** A release of every kind of block, live in both languages. */
async function aLongRead() {
  const id = await aFinishedRelease(editor, ['ar', 'en'])
  for (const locale of locales)
    await writeText(editor, id, locale, {
      headline: headlines[locale],
      body: everyBlock(locale, mixed[locale]),
    })
  await submit(editor, id, 'ar', 'en')
  const { year, sequence } = await publish(editor, id, ['ar', 'en'])
  const documents = await db.document.findMany({ where: { releaseId: id } })
  const slugs = Object.fromEntries(documents.map(({ locale, slug }) => [locale, slug]))
  return (locale: Locale) => hrefOf(locale, `/releases/${year}/${sequence}/${slugs[locale]}`)
}

const text = 'article p[id^="b-"]'
const number = async (page: Page, selector: string, name: string) =>
  Number.parseFloat(await styleOf(page, selector, name))
const lineHeight = async (page: Page, selector: string) =>
  (await number(page, selector, 'line-height')) / (await number(page, selector, 'font-size'))

const textFamily = { ar: 'Balagh Naskh', en: 'Balagh Serif' }

test.describe('fonts', () => {
  const needed = {
    ar: ['naskh-400', 'sans-400', 'sans-700'],
    en: ['sans-latin-400', 'sans-latin-700', 'serif-latin-400'],
  }

  for (const locale of locales)
    test(`a page asks for three files of 80 KB together, all in its head · ${locale}`, async ({
      page,
    }) => {
      const id = await aFinishedRelease(editor, [locale])
      await submit(editor, id, locale)
      const { year, sequence } = await publish(editor, id, [locale])
      const files = watchFonts(page)
      await page.goto(hrefOf(locale, `/releases/${year}/${sequence}`))
      await expect.poll(() => files.map(({ name }) => name).toSorted()).toEqual(needed[locale])
      expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(80 * 1024)
      const early = await page
        .locator('link[rel=preload][as=font]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
      expect(early.map((href) => href.split('/').at(-1)!.split('.')[0]).toSorted()).toEqual(
        needed[locale],
      )
    })

  for (const locale of locales)
    test(`letters, digits and signs of a line come from one font · ${locale}`, async ({ page }) => {
      await page.goto((await aLongRead())(locale))
      await expect(async () => {
        await page.reload()
        expect(await fontsOf(page, 'h1')).toEqual(['Balagh Sans'])
        expect(new Set(await fontsOf(page, text))).toEqual(new Set([textFamily[locale]]))
        expect(await fontsOf(page, 'header a[hreflang]')).toEqual(['Balagh Sans'])
      }).toPass({ timeout: 10_000 })
    })

  for (const locale of locales)
    test(`fonts that come late move nothing · ${locale}`, async ({ page }) => {
      const id = await aFinishedRelease(editor, [locale])
      const { headline, body } = usMorocco[locale]!
      await writeText(editor, id, locale, { headline, body: richTextFromText(body, []) })
      await submit(editor, id, locale)
      const { year, sequence } = await publish(editor, id, [locale])
      await page.setViewportSize({ width: 360, height: 740 })
      const { letCome, moved } = await delayFonts(page)
      const files = watchFonts(page)
      const article = page.locator('article').first()
      const height = async () => (await article.boundingBox())!.height
      const address = hrefOf(locale, `/releases/${year}/${sequence}`)
      await page.goto(address, { waitUntil: 'commit' })
      await expect.poll(() => styleOf(page, 'h1', 'text-wrap-style')).toBe('balance')
      await expect(page.locator('footer')).toBeAttached()
      // The first paint does not wait for them.
      await page.waitForTimeout(1000)
      const before = await height()
      letCome()
      await expect.poll(() => files.length).toBeGreaterThanOrEqual(3)
      await page.waitForTimeout(500)
      expect(await height()).toBe(before)
      expect(moved()).toBe(0)
      await page.unroute('**/*.woff2')
      await page.goto(address)
      // A busy machine may once more be too late for the first paint.
      await expect(async () => {
        await page.reload()
        expect(await fontsOf(page, text)).toEqual([textFamily[locale]])
      }).toPass({ timeout: 20_000 })
      expect(Math.abs((await height()) / before - 1)).toBeLessThan(0.02)
    })
})

test.describe('lines', () => {
  test('have room for all signs above and below the letters', async ({ page }) => {
    const address = await aLongRead()
    await page.goto(address('ar'))
    expect(await lineHeight(page, 'h1')).toBeGreaterThanOrEqual(1.35)
    expect(await lineHeight(page, text)).toBeGreaterThanOrEqual(1.8)
    expect(await number(page, text, 'font-size')).toBeGreaterThanOrEqual(19)
    const { ink, room } = await page.locator('h1').evaluate((element) => {
      const style = getComputedStyle(element)
      const lengthOf = (name: string) => Number.parseFloat(style.getPropertyValue(name))
      const context = document.createElement('canvas').getContext('2d')!
      context.font = style.font
      context.direction = 'rtl'
      const drawn = context.measureText(element.textContent)
      const half =
        (lengthOf('line-height') - drawn.fontBoundingBoxAscent - drawn.fontBoundingBoxDescent) / 2
      return {
        ink: [drawn.actualBoundingBoxAscent, drawn.actualBoundingBoxDescent],
        room: [
          half + drawn.fontBoundingBoxAscent + lengthOf('padding-block-start'),
          half + drawn.fontBoundingBoxDescent + lengthOf('padding-block-end'),
        ],
      }
    })
    expect(ink[0]).toBeLessThanOrEqual(room[0]!)
    expect(ink[1]).toBeLessThanOrEqual(room[1]!)
    await page.goto(address('en'))
    expect(await lineHeight(page, 'h1')).toBeGreaterThanOrEqual(1.15)
    expect(await lineHeight(page, text)).toBeGreaterThanOrEqual(1.6)
  })

  test('Arabic is neither spaced nor slanted nor set in capitals', async ({ page }) => {
    await page.goto((await aLongRead())('ar'))
    const wrong = await page.locator('body *').evaluateAll((elements) =>
      elements
        .filter((element) => element.matches(':lang(ar)') && element.textContent?.trim())
        .filter((element) => {
          const style = getComputedStyle(element)
          const isSlanted =
            style.fontStyle !== 'normal' &&
            style.getPropertyValue('font-synthesis-style') !== 'none'
          const isSpaced = !['normal', '0px'].includes(style.letterSpacing)
          return isSlanted || isSpaced || style.textTransform !== 'none'
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    )
    expect(wrong).toEqual([])
    expect(await styleOf(page, `${text} em`, 'font-style')).toBe('normal')
    expect(Number(await styleOf(page, `${text} em`, 'font-weight'))).toBeGreaterThan(400)
  })

  test('quotation marks are those of the house in both languages', async ({ page }) => {
    const address = await aLongRead()
    for (const locale of locales) {
      await page.goto(address(locale))
      expect(await styleOf(page, text, 'quotes')).toBe('"“" "”" "‘" "’"')
    }
  })
})

test.describe('directions', () => {
  test('numbers, names and signs of Latin letters keep their order among Arabic', async ({
    page,
  }) => {
    await page.goto((await aLongRead())('ar'))
    const first = page.locator(text).first()
    const [plus, end, letter, sixteen, c, plusses, percent, fifty, name, surname, stop] =
      await placesOf(first, '+212', '56', 'F-', '16', 'C', '++', '%', '52', 'Brian', 'Ellis', '.')
    expect(plus!.right).toBeLessThanOrEqual(end!.left)
    expect(letter!.right).toBeLessThanOrEqual(sixteen!.left + 1)
    expect(c!.right).toBeLessThanOrEqual(plusses!.left + 1)
    expect(percent!.right).toBeLessThanOrEqual(fifty!.left + 1)
    expect(name!.right).toBeLessThanOrEqual(surname!.left)
    expect(stop).toBeDefined()
  })

  test('the full stop after a Latin name stands at the left end', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    const id = await aFinishedRelease(editor, ['ar'])
    const body = everyBlock(
      'ar',
      paragraph(run('التقى الوزير '), run('Ellis', 'isolate'), run('.')),
    )
    await writeText(editor, id, 'ar', { body })
    await submit(editor, id, 'ar')
    const { year, sequence } = await publish(editor, id, ['ar'])
    await page.goto(`/releases/${year}/${sequence}`)
    const [name, stop] = await placesOf(page.locator(text).first(), 'Ellis', '.')
    expect(stop!.right).toBeLessThanOrEqual(name!.left + 1)
  })

  test('bullets, bars, first columns and margins stand where reading begins', async ({ page }) => {
    const address = await aLongRead()
    const places: Record<string, number[]> = {}
    for (const locale of locales) {
      await page.goto(address(locale))
      places[locale] = await page.evaluate(() => {
        const isRtl = document.documentElement.dir === 'rtl'
        const { clientWidth } = document.documentElement
        const edge = (selector: string) => {
          const { left, right } = document.querySelector(selector)!.getBoundingClientRect()
          return Math.round(isRtl ? clientWidth - right : left)
        }
        return [
          'h1',
          'article p[id^="b-"]',
          'article li p',
          'article blockquote',
          'article th',
        ].map(edge)
      })
    }
    for (const [at, place] of places['ar']!.entries())
      expect(Math.abs(place - places['en']![at]!)).toBeLessThanOrEqual(2)
    const bar = (side: string) =>
      number(page, 'article figure:has(> blockquote)', `border-${side}-width`)
    expect([await bar('left'), await bar('right')]).toEqual([3, 0])
    await page.goto(address('ar'))
    expect([await bar('left'), await bar('right')]).toEqual([0, 3])
  })

  test('words of the other language say so and keep to themselves', async ({ page }) => {
    const address = await aLongRead()
    for (const locale of locales) {
      await page.goto(address(locale))
      const other = page.locator(`body [lang]:not(:lang(${locale}))`)
      for (const element of await other.all())
        expect(await element.evaluate((node) => getComputedStyle(node).unicodeBidi)).toMatch(
          /isolate/,
        )
    }
  })
})

test.describe('sizes', () => {
  for (const locale of locales)
    test(`letters twice as large, and a screen of 320 px, need no scrolling sideways · ${locale}`, async ({
      page,
    }) => {
      const address = (await aLongRead())(locale)
      for (const [width, zoom] of [
        [320, '100%'],
        [320, '200%'],
        [640, '200%'],
        [390, '200%'],
        [1280, '200%'],
      ] as const) {
        await page.setViewportSize({ width, height: 800 })
        for (const path of [address, hrefOf(locale, '/'), hrefOf(locale, '/releases')]) {
          await page.goto(path)
          await page.locator('html').evaluate((root, size) => (root.style.fontSize = size), zoom)
          await expectNoOverflow(page)
        }
      }
      await page.setViewportSize({ width: 320, height: 800 })
      await page.goto(address)
      const table = page.locator('article [role=region]:has(table)')
      const { scroll, client } = await table.evaluate((element) => ({
        scroll: element.scrollWidth,
        client: element.clientWidth,
      }))
      expect(scroll).toBeGreaterThan(client)
    })

  test('whoever wants more contrast gets it, and whoever wants calm has no motion', async ({
    page,
  }) => {
    await page.goto((await aLongRead())('ar'))
    const usual = await styleOf(page, 'body', 'background-color')
    await page.emulateMedia({ contrast: 'more', reducedMotion: 'reduce' })
    expect(await styleOf(page, 'html', 'background-color')).toBe('rgb(255, 255, 255)')
    expect(await styleOf(page, 'html', 'color')).toBe('rgb(0, 0, 0)')
    expect(usual).toBeDefined()
    expect(await styleOf(page, 'a', 'transition-duration')).toBe('0s')
    await page.emulateMedia({ contrast: 'more', colorScheme: 'dark' })
    expect(await styleOf(page, 'html', 'background-color')).toBe('rgb(0, 0, 0)')
  })
})
