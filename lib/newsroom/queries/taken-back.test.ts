// A text that was taken back and can still be read: at its address, and nowhere else.
import { beforeAll, expect, test } from 'vitest'
import { makeLive } from '../live-factory.ts'
import { aPhoto } from '../published-factory.ts'
import { findDocuments } from './find-documents.ts'
import { findOtherLanguage, findWithdrawal } from './find-notice.ts'
import { findParallel } from './find-parallel.ts'
import { findReleasePage } from './find-release-page.ts'
import { listForFeed } from './list-for-feed.ts'
import { listMedia } from './list-media.ts'
import { latestReleases } from './list-releases.ts'
import { listSitemapEntries, listSitemapParts } from './list-for-sitemap.ts'

const withdrawnAt = new Date('2026-08-09T10:00:00Z')
const number = { year: 2026, sequence: 7 }
let kept: string

beforeAll(async () => {
  const photos = [aPhoto()]
  kept = await makeLive({ ...number, photos, slug: 'kept', withdrawnAt, isKept: true })
  await makeLive({ ...number, locale: 'en', slug: 'kept', photos, withdrawnAt, isKept: true })
  for (const sequence of [6, 8])
    await makeLive({
      year: 2026,
      sequence,
      slug: `live-${sequence}`,
      firstPublishedAt: new Date(`2026-08-0${sequence}T10:00:00Z`),
    })
})

test('its page shows it below the notice, alone', async () => {
  const page = await findReleasePage('ar', 2026, 7)
  expect(page).toMatchObject({
    content: { headline: 'بلاغ بشأن اللقاء' },
    withdrawal: { notice: 'notice', at: withdrawnAt },
    sibling: null,
    siblingChanges: [],
  })
  expect(await findParallel(2026, 7)).toBeNull()
  expect(await findWithdrawal('ar', 2026, 7)).toBeNull()
  expect(await findOtherLanguage('en', 2026, 7)).toBeNull()
})

test('no list, no neighbour and no sitemap leads there', async () => {
  const rows = await latestReleases('ar', 20)
  expect(rows.map(({ sequence }) => sequence)).toEqual([8, 6])
  expect((await listMedia('ar', null)).releases).toEqual([])
  expect(await findDocuments('ar', [number], 5)).toEqual([])
  expect((await findReleasePage('ar', 2026, 8))?.older).toMatchObject({ sequence: 6 })
  expect((await findReleasePage('ar', 2026, 6))?.newer).toMatchObject({ sequence: 8 })
  const parts = await listSitemapParts()
  const entries = (await Promise.all(parts.map(listSitemapEntries))).flat()
  expect(entries.filter(({ path }) => path.includes('/2026/7/'))).toEqual([])
  expect(entries.filter(({ path }) => path.includes('/2026/8/'))).toHaveLength(1)
})

test('who follows it, or what it was about, is told', async () => {
  for (const subject of [null, { kind: 'topic', slug: 'defence' } as const]) {
    const { entries } = await listForFeed('ar', subject)
    const entry = entries.find(({ sequence }) => sequence === 7)
    expect(entry).toMatchObject({
      notice: 'notice',
      updatedAt: withdrawnAt,
      content: { documentId: kept },
      sibling: null,
    })
  }
})
