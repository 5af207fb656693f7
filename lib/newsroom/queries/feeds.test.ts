// What feeds, files and sitemaps are made from.
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { decodeCursor } from '../cursor.ts'
import type { FeedSubject } from '../feeds/feed-path.ts'
import { readFeed } from '../feeds/read-feed.ts'
import { readForm } from '../formats/read-form.ts'
import { insert, makeLive } from '../live-factory.ts'
import { aPhoto, aPublished } from '../published-factory.ts'
import { findNames } from './find-names.ts'
import { findNewestChange } from './find-newest-change.ts'
import { type FeedPage, listForFeed } from './list-for-feed.ts'
import { listSitemapEntries, listSitemapParts } from './list-for-sitemap.ts'
import { listRecentNews } from './list-recent-news.ts'

const day = (date: number) => new Date(Date.UTC(2026, 7, date))
const hour = 60 * 60 * 1000
const corrected = randomUUID()
const culture = [{ slug: 'culture', name: 'الثقافة', mediaTopic: 'medtop:01000000' }]

beforeAll(async () => {
  await makeLive({ sequence: 1, firstPublishedAt: day(1), publishedAt: day(1) })
  await correctedAndMended()
  await makeLive({ sequence: 2, locale: 'en', slug: 'second', firstPublishedAt: day(4) })
  await makeLive({ sequence: 3, topics: culture, firstPublishedAt: day(5), withdrawnAt: day(6) })
  await makeLive({ sequence: 4, topics: culture, placeSlug: null, firstPublishedAt: day(6) })
  await makeLive({
    sequence: 5,
    firstPublishedAt: day(7),
    people: [{ slug: 'x', name: 'س', role: '', sameAs: '' }],
  })
  await makeLive({ sequence: 6000, year: 2025, firstPublishedAt: day(0), withdrawnAt: day(2) })
  for (const [kind, slug] of [
    ['topic', 'defence'],
    ['topic', 'culture'],
    ['topic', 'nobody'],
    ['person', 'x'],
    ['place', 'rabat'],
  ])
    await insert('Subject', { kind, slug, nameAr: `ع ${slug}`, nameEn: `E ${slug}` })
})

/** An edition, its correction, and a silent change of that. */
async function correctedAndMended() {
  const editions = { documentId: corrected, sequence: 2, firstPublishedAt: day(2) }
  await insert('PublishedEdition', {
    ...aPublished({ id: randomUUID(), ...editions }),
    publishedAt: day(2),
  })
  await insert('PublishedEdition', {
    ...aPublished({ id: randomUUID(), ...editions, editionNumber: 2, editionKind: 'correction' }),
    correctionNote: 'صُحح الرقم',
    publishedAt: day(3),
  })
  await makeLive({
    ...editions,
    editionNumber: 3,
    editionKind: 'minor',
    photos: [aPhoto()],
    publishedAt: day(9),
  })
}

const sequences = ({ entries }: Pick<FeedPage, 'entries'>) =>
  entries.map(({ sequence }) => sequence)
const topic = (slug: string): FeedSubject => ({ kind: 'topic', slug })

describe('a feed', () => {
  test('has one language, the newest first, and what was withdrawn as its notice', async () => {
    const feed = await listForFeed('ar')
    expect(sequences(feed)).toEqual([5, 4, 3, 2, 1, 6000])
    expect(feed.entries[2]).toMatchObject({ notice: 'notice', content: null, updatedAt: day(6) })
    expect(sequences(await listForFeed('en'))).toEqual([2])
  })

  test('a silent change makes a version and moves no date; the correction before it still stands', async () => {
    const { entries } = await listForFeed('ar')
    expect(entries.find(({ sequence }) => sequence === 2)).toMatchObject({
      version: 3,
      updatedAt: day(3),
      changedAt: day(9),
      correction: 'صُحح الرقم',
      sibling: { locale: 'en', path: '/releases/2026/2/second' },
      content: { headline: aPublished().headline, photos: [aPhoto()], datelineDate: day(5) },
    })
  })

  test('of a subject has its withdrawn releases too, and no others', async () => {
    expect(sequences(await listForFeed('ar', topic('culture')))).toEqual([4, 3])
    expect(sequences(await listForFeed('ar', topic('defence')))).toEqual([5, 2, 1, 6000])
    expect(sequences(await listForFeed('ar', { kind: 'person', slug: 'x' }))).toEqual([5])
    expect(sequences(await listForFeed('ar', { kind: 'place', slug: 'rabat' }))).toEqual([
      5, 3, 2, 1, 6000,
    ])
    expect(sequences(await listForFeed('en', topic('culture')))).toEqual([])
  })

  test.each([
    ['all', null],
    ['a subject', topic('defence')],
  ])('pages of %s meet every entry once, down and up', async (_name, subject) => {
    const all = sequences(await listForFeed('ar', subject))
    const first = await listForFeed('ar', subject, null, 2)
    const second = await listForFeed('ar', subject, { before: decodeCursor(first.older!)! }, 2)
    expect([first.newer, [...sequences(first), ...sequences(second)]]).toEqual([
      null,
      all.slice(0, 4),
    ])
    const up = await listForFeed('ar', subject, { after: decodeCursor(second.newer!)! }, 2)
    expect([up.newer, sequences(up)]).toEqual([null, sequences(first)])
    expect(up.older).toBe(first.older)
    const whole = await listForFeed('ar', subject, null, all.length)
    expect(whole.older).toBeNull()
  })

  test('of a subject is called by it; one that nobody knows is none', async () => {
    const setting = {
      publicUrl: 'https://press.example',
      locale: 'en',
      logo: { src: '/x', width: 1, height: 1 },
      filters: {},
    } as const
    expect(await readFeed(setting, topic('culture'))).toMatchObject({
      title: 'E culture — Balagh',
      path: '/topics/culture',
    })
    expect(await readFeed(setting, topic('unknown'))).toBeNull()
  })
})

test('a file is made from what is live, in its language', async () => {
  const form = await readForm('https://press.example', { locale: 'ar', year: 2026, sequence: 2 })
  expect(form).toMatchObject({ entry: { version: 3 }, content: { editionKind: 'minor' } })
  for (const sequence of [3, 99])
    expect(
      await readForm('https://press.example', { locale: 'ar', year: 2026, sequence }),
    ).toBeNull()
})

test('what is named has a name in both languages', async () => {
  const names = await findNames(aPublished({ topics: culture }))
  expect(names('topic', 'culture', 'en')).toBe('E culture')
  expect(names('topic', 'defence', 'en')).toBeNull()
})

test('the newest change of what a document is made from is known, whatever else changed', async () => {
  await insert('EpochChange', {
    value: 50,
    tags: '{list:ar,topic:culture}',
    isUrgent: false,
    at: day(20),
  })
  await insert('EpochChange', { value: 51, tags: '{list:en}', isUrgent: false, at: day(21) })
  expect(await findNewestChange(['list:ar', 'site'])).toEqual(day(20))
  expect(await findNewestChange(['r:1/1'])).toBeNull()
})

describe('the sitemap', () => {
  test('has no part of which nothing is live', async () => {
    expect(await listSitemapParts()).toEqual(['pages', 'subjects-1', '2026-1'])
    expect(await listSitemapEntries('2025-2')).toEqual([])
  })

  test('lists live addresses, and says when they last said something new', async () => {
    const entries = await listSitemapEntries('2026-1')
    expect(entries.map(({ pair, locale }) => `${pair} ${locale}`)).toEqual([
      '1 ar',
      '2 ar',
      '2 en',
      '4 ar',
      '5 ar',
    ])
    expect(entries[1]).toMatchObject({ changedAt: day(3), photos: [aPhoto()] })
  })

  test('lists subjects in the languages in which something names them', async () => {
    const entries = await listSitemapEntries('subjects-1')
    expect(entries.map(({ path, locale }) => `${path} ${locale}`)).toEqual([
      '/people/x ar',
      '/places/rabat ar',
      '/places/rabat en',
      '/topics/culture ar',
      '/topics/defence ar',
      '/topics/defence en',
    ])
    expect(entries[3]).toMatchObject({ changedAt: day(6) })
  })

  test('lists the pages that are always there, and lists of subjects that have some', async () => {
    const paths = (await listSitemapEntries('pages')).map(({ path, locale }) => `${path} ${locale}`)
    expect(paths).toEqual(
      expect.arrayContaining([
        '/ ar',
        '/ en',
        '/releases en',
        '/about ar',
        '/people ar',
        '/media ar',
        '/topics en',
      ]),
    )
    for (const missing of ['/people en', '/organisations ar', '/search ar', '/media en'])
      expect(paths).not.toContain(missing)
    expect(new Set(paths).size).toBe(paths.length)
  })

  test('news are those of two days, not longer', async () => {
    const ago = (hours: number) => new Date(Date.now() - hours * hour)
    await makeLive({ sequence: 90, slug: 'fresh', firstPublishedAt: ago(47) })
    await makeLive({ sequence: 91, slug: 'old', firstPublishedAt: ago(49) })
    await makeLive({ sequence: 92, slug: 'gone', firstPublishedAt: ago(1), withdrawnAt: ago(0) })
    await makeLive({ sequence: 93, slug: 'english', locale: 'en', firstPublishedAt: ago(2) })
    const paths = async (...languages: ('ar' | 'en')[]) =>
      (await listRecentNews(languages)).map(({ path }) => path)
    expect(await paths('ar', 'en')).toEqual([
      '/releases/2026/93/english',
      '/releases/2026/90/fresh',
    ])
    expect(await paths('en')).toEqual(['/releases/2026/93/english'])
  })
})
