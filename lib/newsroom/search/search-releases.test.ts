import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { fileForSearch } from '#lib/publishing/file-search.ts'
import { refreshLexicon } from '#lib/publishing/refresh-lexicon.ts'
import { insert, makeLive } from '../live-factory.ts'
import { aPhoto, aPublished } from '../published-factory.ts'
import type { SearchInput } from './search-page.ts'
import { searchReleases } from './search-releases.ts'

const day = (date: number) => new Date(Date.UTC(2026, 7, date, 12))

type Text = Partial<ReturnType<typeof aPublished>>
const body = (text: string) => ({
  type: 'doc' as const,
  content: [
    {
      type: 'paragraph' as const,
      attrs: { id: 'aaaaaaaa' },
      content: [{ type: 'text' as const, text }],
    },
  ],
})

async function aRelease(sequence: number, texts: Partial<Record<Locale, Text>>, more: Text = {}) {
  const releaseId = randomUUID()
  for (const [locale, text] of Object.entries(texts))
    await makeLive({
      releaseId,
      locale: locale as Locale,
      sequence,
      summary: '',
      topics: [],
      body: body('.'),
      placeName: null,
      firstPublishedAt: day(sequence),
      ...more,
      ...text,
    })
  await db.$transaction((tx) => fileForSearch(tx, [releaseId]))
}

const numbersOf = async (q: string, more: Partial<SearchInput> = {}) => {
  const { hits } = await searchReleases('ar', { q, size: 20, ...more })
  return hits.map(({ sequence }) => sequence)
}

beforeAll(async () => {
  await aRelease(1, {
    ar: {
      headline: 'الجامِعَةُ الأَهْلِيَّةُ تُعلـــن قَبول ١٬٢٥٠ طالباً',
      body: body('في 15 آذار/مارس 2025'),
    },
    en: { headline: 'National University admits 1,250 students' },
  })
  await aRelease(
    2,
    { ar: { headline: 'مصنع للتمور في الأحساء', externalId: 'syn-01' } },
    { kind: 'statement' },
  )
  await aRelease(3, { ar: { headline: 'زيارة', summary: 'زار الوفد المصانع' } })
  await aRelease(4, { ar: { headline: 'لقاء', body: body('تحدث المدير عن مصنع جديد') } })
  await aRelease(5, { ar: { headline: 'صور', photos: [aPhoto({ caption: 'أمام المصنع' })] } })
  await aRelease(
    6,
    {
      en: {
        headline: 'Embassy receives Brian Ellis',
        body: body('In Rabat Brian Ellis saw F-16 aircraft.'),
      },
    },
    { topics: [{ slug: 'defence', name: 'Defence', mediaTopic: null }], placeSlug: 'rabat' },
  )
  await aRelease(7, { ar: { headline: 'الضوء الأخضر ومؤسسة النخيل' } })
  await aRelease(8, { ar: { headline: 'الأخضر لون الضوء عند علي' } })
  await insert('Subject', { kind: 'topic', slug: 'defence', nameAr: 'الدفاع', nameEn: 'Defence' })
  await refreshLexicon()
})

test('headline before summary before body before captions', async () => {
  expect(await numbersOf('مصنع')).toEqual([2, 3, 4, 5])
})

test.each([
  ['marks, tatweel, hamza', 'الجامعة الاهليه', [1]],
  ['other digits', '1250', [1]],
  ['other digits', '١٢٥٠', [1]],
  ['clitics', 'وبالمصانع', [2, 3, 4, 5]],
  ['English by Arabic', 'students', [1]],
  ['Arabic by English name', 'إيليس', [6]],
  ['a mixed query', 'Ellis الرباط', [6]],
  ['a model', 'F 16', [6]],
  ['a phrase', '«الضوء الأخضر»', [7]],
  ['words in any order', 'الضوء الأخضر', [7, 8]],
  ['a word excluded', 'الضوء -النخيل', [8]],
  ['only exclusion', '-مصنع -الضوء -طلاب', [6]],
  ['stop words alone', 'عند', [8]],
  ['a misspelled على', 'الضوء علي النخيل', [7]],
  ['a date in the text', '15 مارس 2025', [1]],
  ['a day of publication', '5 غشت 2026', [5]],
  ['nothing', 'زعفران', []],
])('%s: %s', async (_, q, numbers) => {
  const found = await numbersOf(q)
  expect(found.toSorted((a, b) => a - b)).toEqual(numbers)
})

test.each([
  ['lwku', 'مصنع'],
  ['الجامغة', 'الجامعة'],
  ['universty', 'University'],
])('%s is repaired, and said so', async (q, searched) => {
  const page = await searchReleases('ar', { q, size: 20 })
  expect(page.searched).toBe(searched)
  expect(page.total).toBeGreaterThan(0)
})

test('the last word while it is typed', async () => {
  expect(await numbersOf('مصن', { isTyping: true })).toEqual([2, 3, 4, 5])
  expect(await numbersOf('المصان', { isTyping: true })).toEqual([3])
  expect(await numbersOf('Bri', { isTyping: true })).toEqual([6])
  expect(await numbersOf('Bri')).toEqual([])
})

test('a number is a release', async () => {
  expect(await numbersOf('2026/4')).toEqual([4])
  expect(await numbersOf('4/2026')).toEqual([4])
  expect(await numbersOf('بلاغ ٤')).toEqual([4])
  expect(await numbersOf('2026/99')).toEqual([])
})

test('a hit is shown in the asked language, or in the other', async () => {
  const english = await searchReleases('en', { q: 'الأهلية', size: 20 })
  expect(english.hits[0]).toMatchObject({
    locale: 'en',
    headline: [{ text: 'National University admits 1,250 students', isMatch: false }],
  })
  const arabic = await searchReleases('ar', { q: 'الاحساء', size: 20 })
  expect(arabic.hits[0]).toMatchObject({
    locale: 'ar',
    year: 2026,
    sequence: 2,
    externalId: 'syn-01',
    kind: 'statement',
    path: '/releases/2026/2/بلاغ',
    firstPublishedAt: day(2),
    headline: [
      { text: 'مصنع للتمور في ', isMatch: false },
      { text: 'الأحساء', isMatch: true },
    ],
  })
  expect((await searchReleases('ar', { q: 'Ellis', size: 20 })).hits[0]?.locale).toBe('en')
})

describe('filters and facets', () => {
  test.each([
    [{ kind: 'statement' }, [2]],
    [{ kind: 'speech' }, []],
    [{ kind: "'; DROP" }, [2, 3, 4, 5]],
    [{ from: '2026-08-04' }, [4, 5]],
    [{ from: '2026-08-03', to: '2026-08-04' }, [3, 4]],
    [{ to: '2026-08-02' }, [2]],
    [{ from: '2026-08-05', to: '2026-08-04' }, []],
    [{ from: 'yesterday' }, [2, 3, 4, 5]],
  ])('%j', async (filter, numbers) => {
    expect(await numbersOf('مصنع', filter)).toEqual(numbers)
  })

  test('alone they list what they leave, newest first', async () => {
    expect(await numbersOf('', { to: '2026-08-03' })).toEqual([3, 2, 1])
    expect(await numbersOf('', { topic: 'defence', place: 'rabat' })).toEqual([6])
    expect(await numbersOf('', { person: 'nobody' })).toEqual([])
  })

  test('values are counted and named', async () => {
    const { facets, total, isTotalExact } = await searchReleases('ar', { q: 'زعفران', size: 20 })
    expect(total).toBe(0)
    expect(isTotalExact).toBe(true)
    expect(facets.kind).toEqual([])
    const found = await searchReleases('ar', { q: 'Ellis', size: 20 })
    expect(found.facets).toMatchObject({
      topic: [{ slug: 'defence', name: 'الدفاع', count: 1 }],
      place: [{ slug: 'rabat', count: 1 }],
      year: [{ slug: '2026', name: '2026', count: 1 }],
      person: [],
    })
  })
})

const pageOf = (size: number, page?: string) => searchReleases('ar', { q: 'مصنع', size, page })

test('pages follow each other, forwards and back, without losing or repeating any', async () => {
  const first = await searchReleases('ar', { q: 'مصنع', size: 2 })
  const second = await searchReleases('ar', { q: 'مصنع', size: 2, page: first.next! })
  expect([first, second].map(({ hits }) => hits.map(({ sequence }) => sequence))).toEqual([
    [2, 3],
    [4, 5],
  ])
  expect(first.previous).toBeNull()
  expect(second.next).toBeNull()
  const back = await searchReleases('ar', { q: 'مصنع', size: 2, page: second.previous! })
  expect(back.hits.map(({ sequence }) => sequence)).toEqual([2, 3])
  const third = await pageOf(1, (await pageOf(1, (await pageOf(1)).next!)).next!)
  expect(third.hits[0]?.sequence).toBe(4)
  expect((await pageOf(1, third.previous!)).hits[0]?.sequence).toBe(3)
  expect(await numbersOf('مصنع', { page: 'no cursor' })).toEqual([2, 3, 4, 5])
})

test.each([
  'ا'.repeat(10_000),
  'مصنع '.repeat(2000),
  `"${'('.repeat(5000)}`,
  "' | !'':*A & <-> \\ \u0000 \ud800",
  '-'.repeat(120),
  '«»“”""-"-"',
  '%_*?؟,;:&|!<>()[]{}',
  '-"a" -b --c',
  '￿؜‮⁦ﷺ',
  '2026/99999999999',
])('anything may be asked: %#', async (q) => {
  for (const isTyping of [false, true])
    expect(await searchReleases('en', { q, size: 20, isTyping })).toHaveProperty('hits')
})
