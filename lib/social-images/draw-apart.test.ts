import sharp from 'sharp'
import { expect, test } from 'vitest'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { directionOf, type Locale } from '#lib/i18n/locale.ts'
import { inWorkFolder } from '#lib/media/work-folder.ts'
import { halves, noise } from '#lib/media/sample-photos.ts'
import { drawApart } from './draw-apart.ts'
import { columnWidth, marginOf, panelWidth } from './drawing/layout.ts'
import { likeness, linesOfInk, referenceLine } from './reference-lines.ts'
import { type Card, emblemFile, mostBytes, photoFile } from './social-image.ts'

const words: Record<Locale, Partial<Card>> = {
  ar: {
    site: { name: 'بلاغ', line: 'المكتب الصحفي', accent: '#0b5c4a', emblem: null },
    kicker: 'بلاغ صحفي',
    headline: 'المغرب والولايات المتحدة يعززان تعاونهما العسكري',
    dateline: 'الرباط، 5 غشت 2026',
    number: 'رقم 2026/145',
  },
  en: {
    site: { name: 'Balagh', line: 'Press Office', accent: '#0b5c4a', emblem: null },
    kicker: 'Press release',
    headline: 'Morocco and the United States strengthen military cooperation',
    dateline: 'Rabat, August 5, 2026',
    number: 'No. 2026/145',
  },
}
const aCard = (locale: Locale, over: Partial<Card> = {}) =>
  ({ locale, photo: null, ...words[locale], ...over }) as Card

const drawn = (card: Card, photo?: Buffer) =>
  inWorkFolder(async (folder) => {
    if (photo) await writeFile(join(folder, photoFile), photo)
    const made = await drawApart(card, folder)
    if (made === 'gone') throw new Error('not drawn')
    return made
  })

/** Where the words between masthead and foot stand. */
const columnOf = (card: Card) => {
  const width = columnWidth(card) + 20
  const left = card.locale === 'ar' ? 1200 - marginOf(card) - width + 10 : marginOf(card) - 10
  return { left, top: 118, width, height: 415 }
}

/** The lines of a headline, without the kicker. */
async function headlineInk(locale: Locale, headline: string, gap = 9) {
  const card = aCard(locale, { headline, kicker: '' })
  return linesOfInk((await drawn(card)).content, columnOf(card), gap)
}

async function pixel(image: Buffer, left: number, top: number) {
  const one = sharp(image).extract({ left, top, width: 1, height: 1 }).removeAlpha()
  const [r, g, b] = await one.raw().toBuffer()
  return { r: r!, g: g!, b: b! }
}

test.each([
  ['ar', 'NATO تعلن 52 %'],
  ['ar', 'مناورة (F-16)'],
  ['ar', 'لِكُلِّ مُجْتَهِدٍ نَصِيبٌ'],
  ['ar', 'قال: “نعم”، ثم وقّع'],
  ['en', 'On “الأسد” 52%'],
] as const)(
  '%s: «%s» has its letters joined and in order, and no mark is clipped',
  async (locale, text) => {
    const lines = await headlineInk(locale, text, Infinity)
    const reference = await referenceLine(text, directionOf(locale))
    expect(await likeness(lines[0]!, reference)).toBeGreaterThan(0.8)
  },
)

test('the lines of a long headline follow each other, each in order', async () => {
  const text = 'NATO تعلن أن المناورات (F-16) بلغت 52 % من أهدافها المقررة سنة 2026'
  const all = text.split(' ')
  const lines = await headlineInk('ar', text)
  expect(lines.length).toBeGreaterThan(2)
  let from = 0
  for (const line of lines) {
    const ends = all.map((_, at) => at + 1).filter((end) => end > from)
    const likenesses = await Promise.all(
      ends.map(async (end) =>
        likeness(line, await referenceLine(all.slice(from, end).join(' '), 'rtl')),
      ),
    )
    const best = Math.max(...likenesses)
    expect(best).toBeGreaterThan(0.75)
    from = ends[likenesses.indexOf(best)]!
  }
  expect(from).toBe(all.length)
})

test('the words begin on the right in Arabic, on the left in English, and the ornament stands opposite', async () => {
  for (const [locale, ornament, paper] of [
    ['ar', 20, 1180],
    ['en', 1180, 20],
  ] as const) {
    const { content, extension } = await drawn(aCard(locale))
    expect(extension).toBe('png')
    expect(await sharp(content).metadata()).toMatchObject({ width: 1200, height: 630 })
    expect((await pixel(content, ornament, 8)).r).toBeLessThan(150)
    expect((await pixel(content, paper, 8)).r).toBeGreaterThan(250)
  }
})

test('a photo is cut around its focal point and carries its credit on a dark foot', async () => {
  const photo = await (await halves(2000, 1000)).jpeg().toBuffer()
  for (const [focalX, side] of [
    [0, 'red'],
    [1, 'blue'],
  ] as const) {
    const card = aCard('ar', { photo: { focalX, focalY: 0.5, credit: 'الصورة: المكتب الصحفي' } })
    const { content, extension } = await drawn(card, photo)
    expect(extension).toBe('jpg')
    const { r, b } = await pixel(content, panelWidth.photo / 2, 200)
    expect(r > b ? 'red' : 'blue').toBe(side)
    const foot = await pixel(content, 10, 620)
    expect(foot.r + foot.g + foot.b).toBeLessThan(120)
    expect((await pixel(content, panelWidth.photo + 10, 200)).r).toBeGreaterThan(245)
  }
})

test('the heaviest photo still makes a light image', async () => {
  const photo = await noise(1600, 1067).jpeg().toBuffer()
  const card = aCard('en', { photo: { focalX: 0.5, focalY: 0.5, credit: '' } })
  expect((await drawn(card, photo)).content.length).toBeLessThan(mostBytes)
})

test('nothing of a headline that is too long, or one word, leaves its column', async () => {
  for (const headline of ['ك'.repeat(140), 'المغرب وإسبانيا '.repeat(60).trim(), 'W'.repeat(149)]) {
    const card = aCard('ar', { headline, kicker: '' })
    const { content } = await drawn(card)
    const { left, width } = columnOf(card)
    const lines = await linesOfInk(content, columnOf(card), 9)
    expect(lines.length).toBeGreaterThan(1)
    const gutter = { left: left - 30, top: 118, width: 30, height: 415 }
    expect(await linesOfInk(content, gutter, 9)).toEqual([])
    expect(lines.every((line) => line.width <= width)).toBe(true)
    const overFoot = { left, top: 510, width, height: 28 }
    expect(await linesOfInk(content, overFoot, 9)).toEqual([])
  }
})

test('what no font can draw leaves no box behind', async () => {
  const plain = await drawn(aCard('ar', { headline: 'بلاغ <b>&amp;' }))
  const hostile = await drawn(aCard('ar', { headline: 'بلاغ 😀 漢字 👩‍👩‍👧 <b>&amp; ⵜⴰ' }))
  expect(hostile.content.equals(plain.content)).toBe(true)
})

test('an empty photo, or one that is none, ends the drawing and not the process', () =>
  inWorkFolder(async (folder) => {
    await writeFile(join(folder, photoFile), 'no photo')
    const card = aCard('ar', { photo: { focalX: 0.5, focalY: 0.5, credit: '' } })
    expect(await drawApart(card, folder)).toBe('gone')
  }))

test('a drawing that takes too long or too much memory is ended', () =>
  inWorkFolder(async (folder) => {
    expect(await drawApart(aCard('ar'), folder, { milliseconds: 40 })).toBe('gone')
    expect(await drawApart(aCard('ar'), folder, { kilobytes: 60_000 })).toBe('gone')
    expect(await drawApart(aCard('ar'), folder)).toMatchObject({ extension: 'png' })
  }))

test("the office's own emblem stands in the place of the star", () =>
  inWorkFolder(async (folder) => {
    const red = { create: { width: 200, height: 100, channels: 3, background: '#f00' } } as const
    await writeFile(join(folder, emblemFile), await sharp(red).png().toBuffer())
    const card = aCard('ar')
    const site = { ...card.site, emblem: { width: 200, height: 100 } }
    const made = await drawApart({ ...card, site }, folder)
    if (made === 'gone') throw new Error('not drawn')
    expect(await pixel(made.content, 1130, 65)).toMatchObject({ r: 255, g: 0 })
    const { content } = await drawn(card)
    expect((await pixel(content, 1108, 65)).r).toBeLessThan(60)
  }))
