import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { findAddress } from '../address.ts'
import { insert, makeLive } from '../live-factory.ts'
import { aPhoto, aPublished } from '../published-factory.ts'
import { findOtherLanguage, findWithdrawal } from './find-notice.ts'
import { findReleasePage } from './find-release-page.ts'
import { listForFeed } from './list-for-feed.ts'
import { listSitemapEntries, listSitemapParts } from './list-for-sitemap.ts'

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
    older: { path: '/releases/2026/1/بلاغ', headline: 'أول' },
    newer: { headline: 'ثالث' },
    changes: [
      { at: day(3), kind: 'correction', note: 'صُحح الرقم' },
      { at: day(2), kind: 'new', note: null },
    ],
  })
  expect(page?.content.photos).toEqual([aPhoto()])
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
    isWithdrawn: true,
  })
  expect(await findAddress(2026, 9)).toEqual([])
})

test('the other language is found only while it is live', async () => {
  expect(await findOtherLanguage('en', 2026, 1)).toMatchObject({ path: '/releases/2026/1/بلاغ' })
  expect(await findOtherLanguage('ar', 2026, 3)).toBeNull()
})

test('a feed has the live ones whole and the withdrawn ones as their notice', async () => {
  const feed = await listForFeed('en')
  const third = feed.find(({ sequence }) => sequence === 3)
  expect(third).toMatchObject({ notice: 'notice', content: null, changedAt: day(6) })
  expect(feed.find(({ sequence }) => sequence === 2)?.content?.headline).toBe('Second')
})

test('a sitemap has a part for every year and no withdrawn address', async () => {
  expect(await listSitemapParts()).toEqual(['pages', '2026-1', '2024-1'])
  const entries = await listSitemapEntries('2026-1')
  expect(entries.map(({ sequence, locale }) => `${sequence} ${locale}`)).toEqual([
    '1 ar',
    '2 ar',
    '2 en',
    '3 ar',
  ])
  expect(await listSitemapEntries('pages')).toHaveLength(4)
})
