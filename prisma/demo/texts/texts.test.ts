import { describe, expect, test } from 'vitest'

import type { Locale } from '#lib/i18n/locale.ts'
import { findingsBetween } from '#lib/parity/findings-between.ts'
import type { ReleaseText } from '#lib/releases/schema.ts'
import { segmentsOf } from '#lib/translations/segment.ts'
import type { DemoRelease, DemoText } from '#prisma/demo/release-text.ts'
import { demoOrganisations, demoPeople } from '#prisma/demo/subjects.ts'
import { textOf } from '#prisma/demo/text-of.ts'

import { demoTexts } from './all.ts'

const topics =
  'diplomacy defence economy energy health education culture environment transport agriculture migration science'

const count = (state: DemoRelease['state']) => demoTexts.filter((r) => r.state === state).length
const wordCount = (text: string) =>
  text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length
const blocks = (body: string) => body.split(/\n\n+/)
const shapeOf = (body: string) =>
  blocks(body).map((block) => `${/^(##|>|-) /.exec(block)?.[1] ?? 'p'}${block.split('\n').length}`)
const wordsOf = (text: DemoText) => Object.values(text).join('\n')
const arabicOf = ({ ar, photo }: DemoRelease) =>
  wordsOf(ar) + Object.values(photo?.ar ?? {}).join('\n')
const englishOf = ({ en, photo }: DemoRelease) =>
  (en ? wordsOf(en) : '') + Object.values(photo?.en ?? {}).join('\n')

const photoId = '00000000-0000-4000-8000-000000000000'
const asPair = ({ ar, en }: { ar: string; en: string }) => ({ ar: [ar], en: [en] })
const names = [
  ...Object.values(demoPeople).map((one) => ({ kind: 'person' as const, ...asPair(one) })),
  ...Object.values(demoOrganisations).map((one) => ({
    kind: 'organisation' as const,
    ...asPair(one),
  })),
]

/** As the gate of publication compares them. */
const differences = (release: DemoRelease) => {
  const photo = release.photo && photoId
  const textIn = (locale: Locale) =>
    segmentsOf({
      photoTexts: [],
      boilerplateVersionId: null,
      ...textOf(release, locale, photo),
    } as ReleaseText)
  const [ar, en] = [textIn('ar'), textIn('en')]
  return [...ar].flatMap(([key, text]) =>
    findingsBetween(text, en.get(key) ?? '', { sourceLocale: 'ar', names }),
  )
}

describe('the demo releases', () => {
  test('are enough, of every kind, in the promised states', () => {
    expect(demoTexts.length).toBeGreaterThanOrEqual(62)
    expect(new Set(demoTexts.map((r) => r.kind)).size).toBe(6)
    expect(count('published')).toBeGreaterThanOrEqual(44)
    expect(count('arabic_only')).toBe(7)
    expect(count('draft')).toBe(3)
    for (const state of ['submitted', 'returned', 'approved', 'scheduled', 'embargoed'] as const)
      expect(count(state)).toBe(1)
    expect(count('withdrawn')).toBe(1)
    expect(count('corrected')).toBe(1)
    expect(demoTexts.filter((r) => r.originalLocale === 'en')).toHaveLength(2)
  })

  test('have a headline of their own in each language', () => {
    const headlines = demoTexts.flatMap((r) => [r.ar.headline, ...(r.en ? [r.en.headline] : [])])
    expect(new Set(headlines).size).toBe(headlines.length)
  })

  test('run from the oldest to the newest inside the two years', () => {
    const dates = demoTexts.map((r) => r.date)
    expect(dates).toEqual(dates.toSorted())
    expect([dates[0]! >= '2024-12-01', dates.at(-1)! <= '2026-11-20']).toEqual([true, true])
  })
})

describe.each(demoTexts)('$date $ar.headline', (release) => {
  const { ar, en, photo } = release

  test('has known topics', () => {
    expect(release.topics.filter((topic) => !topics.split(' ').includes(topic))).toEqual([])
    expect(release.topics.length).toBeGreaterThan(0)
  })

  test('has English where its state says so', () => {
    if (release.state === 'arabic_only') expect(en).toBeUndefined()
    else if (release.state !== 'draft') expect(en).toBeDefined()
  })

  test('is as long as a release', () => {
    for (const text of en ? [ar, en] : [ar]) {
      expect(wordCount(text.body)).toBeGreaterThanOrEqual(120)
      expect(wordCount(text.body)).toBeLessThanOrEqual(300)
      expect(text.headline.length).toBeLessThanOrEqual(100)
    }
  })

  test('says the same in both languages', () => {
    if (!en) return
    expect(Object.keys(en)).toEqual(Object.keys(ar))
    expect(shapeOf(en.body)).toEqual(shapeOf(ar.body))
  })

  test.runIf(en)('states the same in both languages', () => {
    expect(differences(release)).toEqual([])
  })

  test('names the speaker of every quote', () => {
    const quotes = [ar, ...(en ? [en] : [])].flatMap((text) => text.body.match(/^> .*/gm) ?? [])
    for (const quote of quotes) expect(quote).toMatch(/^> [^:]+[،,] [^:]+: \S/)
  })

  test('is typed as the house types', () => {
    expect(arabicOf(release)).not.toMatch(/[٠-٩۰-۹"«»\u200B-\u200F\u202A-\u202E]|\u064B\u0627/)
    // Kashida only joins a one-letter word to what cannot be joined: a figure, Latin, a quotation mark.
    expect(arabicOf(release)).not.toMatch(/ـ(?! ?[\dA-Za-z“])/)
    expect(arabicOf(release)).not.toMatch(/مايو|يوليو(?!ز)|أغسطس|سبتمبر|نوفمبر|ديسمبر|أميركا/)
    expect(arabicOf(release)).not.toMatch(/\p{Script=Arabic}[,;?]|\s[،؛؟:.]/u)
    expect(englishOf(release)).not.toMatch(/["']|\p{Script=Arabic}/u)
    for (const text of [arabicOf(release), englishOf(release)]) expect(text).not.toMatch(/ {2}| $/m)
  })

  test('has every text of its photo', () => {
    if (release.kind === 'photo_release') expect(photo).toBeDefined()
    for (const text of photo ? [photo.ar, photo.en] : [])
      expect(Object.values(text).every((words) => words.trim() !== '')).toBe(true)
  })
})
