import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { findAddress } from '../address.ts'
import { insert, makeLive } from '../live-factory.ts'
import { aPhoto, aPublished } from '../published-factory.ts'
import { findOtherLanguage, findWithdrawal } from './find-notice.ts'
import { findParallel } from './find-parallel.ts'
import { findReleasePage } from './find-release-page.ts'

const day = (date: number) => new Date(Date.UTC(2026, 7, date))
const corrected = randomUUID()

beforeAll(async () => {
  await makeLive({ sequence: 1, headline: 'أول', firstPublishedAt: day(1) })
  await insert('PublishedEdition', {
    ...aPublished({ id: randomUUID(), documentId: corrected, sequence: 2 }),
    publishedAt: day(2),
  })
  await makeLive({
    documentId: corrected,
    sequence: 2,
    editionNumber: 2,
    editionKind: 'correction',
    correctionNote: 'صُحح الرقم',
    photos: [aPhoto()],
    firstPublishedAt: day(2),
    publishedAt: day(3),
  })
  await makeLive({ sequence: 2, locale: 'en', slug: 'second', headline: 'Second' })
  await makeLive({ sequence: 3, headline: 'ثالث', firstPublishedAt: day(5) })
  await makeLive({ sequence: 3, locale: 'en', slug: 'third', withdrawnAt: day(6) })
  await makeLive({ sequence: 4, year: 2024, locale: 'en', slug: 'old' })
})

test('a page has its edition, its other language, its neighbours and its history', async () => {
  const page = await findReleasePage('ar', 2026, 2)
  expect(page).toMatchObject({
    path: '/releases/2026/2/بلاغ',
    content: { editionNumber: 2, firstPublishedAt: day(2), datelineDate: new Date('2026-08-05') },
    sibling: { locale: 'en', path: '/releases/2026/2/second', headline: 'Second' },
    older: { year: 2026, sequence: 1, path: '/releases/2026/1/بلاغ', headline: 'أول' },
    newer: { sequence: 3, headline: 'ثالث' },
    updatedAt: day(3),
    changes: [
      { at: day(3), kind: 'correction', note: 'صُحح الرقم' },
      { at: day(2), kind: 'new', note: null },
    ],
  })
  expect(page?.content.photos).toEqual([aPhoto()])
})

test('a minor edition is shown and not spoken of', async () => {
  const documentId = randomUUID()
  const first = { documentId, year: 2023, sequence: 1, firstPublishedAt: day(1) }
  await insert('PublishedEdition', {
    ...aPublished({ id: randomUUID(), ...first }),
    publishedAt: day(1),
  })
  await makeLive({
    ...first,
    editionNumber: 2,
    editionKind: 'minor',
    headline: 'دون خطأ',
    publishedAt: day(9),
  })
  expect(await findReleasePage('ar', 2023, 1)).toMatchObject({
    content: { headline: 'دون خطأ', publishedAt: day(9) },
    changes: [{ at: day(1), kind: 'new' }],
    updatedAt: day(1),
  })
})

test('a withdrawn language is no sibling and has no page, but a notice', async () => {
  expect(await findReleasePage('ar', 2026, 3)).toMatchObject({ sibling: null, newer: null })
  expect(await findReleasePage('en', 2026, 3)).toBeNull()
  expect(await findWithdrawal('en', 2026, 3)).toMatchObject({
    notice: 'notice',
    withdrawnAt: day(6),
    sibling: { locale: 'ar', path: '/releases/2026/3/بلاغ' },
  })
  expect(await findWithdrawal('ar', 2026, 3)).toBeNull()
})

test('what stands under a number, in any language', async () => {
  expect(await findAddress(2026, 3)).toHaveLength(2)
  expect(await findAddress(2026, 3)).toContainEqual({
    locale: 'en',
    path: '/releases/2026/3/third',
    hasText: false,
    isWithdrawn: true,
    isKilled: false,
  })
  expect(await findAddress(2026, 9)).toEqual([])
})

test('both languages are read together, and only while both are live', async () => {
  expect(await findParallel(2026, 2)).toMatchObject({
    content: { ar: { editionNumber: 2, locale: 'ar' }, en: { headline: 'Second', locale: 'en' } },
    path: { ar: '/releases/2026/2/بلاغ', en: '/releases/2026/2/second' },
  })
  for (const sequence of [1, 3, 99]) expect(await findParallel(2026, sequence)).toBeNull()
})

test('the other language is found only while it is live, with what it was promised for', async () => {
  const promised = { year: 2025, sequence: 8, siblingPromisedAt: day(20) }
  await makeLive(promised)
  expect(await findOtherLanguage('en', 2025, 8)).toMatchObject({ promisedAt: day(20) })
  expect(await findOtherLanguage('en', 2026, 1)).toMatchObject({ path: '/releases/2026/1/بلاغ' })
  expect(await findOtherLanguage('ar', 2026, 3)).toBeNull()
})
