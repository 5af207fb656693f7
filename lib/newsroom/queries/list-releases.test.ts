import { beforeAll, expect, test } from 'vitest'
import { decodeCursor } from '../cursor.ts'
import { makeLive } from '../live-factory.ts'
import { latestReleases, listReleases } from './list-releases.ts'

const minute = (count: number) => new Date(Date.UTC(2026, 0, 1, 0, count))

// Every second pair came out at the same instant, so that the place in the list hangs on more than the time.
beforeAll(async () => {
  for (let sequence = 1; sequence <= 11; sequence++)
    await makeLive({ sequence, firstPublishedAt: minute(Math.floor(sequence / 2)) })
  await makeLive({ sequence: 12, locale: 'en', firstPublishedAt: minute(90) })
  await makeLive({ sequence: 13, firstPublishedAt: minute(91), withdrawnAt: minute(92) })
})

const sequences = (rows: { sequence: number }[]) => rows.map(({ sequence }) => sequence)

test('the newest come first, in one language, without what was withdrawn', async () => {
  expect(sequences(await latestReleases('ar', 1))).toEqual(
    sequences((await listReleases('ar', null, 1)).rows),
  )
  expect(sequences(await latestReleases('en', 5))).toEqual([12])
  expect(sequences(await latestReleases('ar', 50)).toSorted((a, b) => a - b)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
  ])
})

test('paging down and up again meets every release once, in the same order', async () => {
  const pages = [await listReleases('ar', null, 4)]
  while (pages.at(-1)!.older)
    pages.push(await listReleases('ar', { before: decodeCursor(pages.at(-1)!.older!)! }, 4))
  expect(pages.map(({ rows }) => rows.length)).toEqual([4, 4, 3])
  const all = sequences(await latestReleases('ar', 50))
  expect(pages.flatMap(({ rows }) => sequences(rows))).toEqual(all)

  const up = await listReleases('ar', { after: decodeCursor(pages[2]!.newer!)! }, 4)
  expect(sequences(up.rows)).toEqual(sequences(pages[1]!.rows))
  const top = await listReleases('ar', { after: decodeCursor(up.newer!)! }, 4)
  expect(sequences(top.rows)).toEqual(sequences(pages[0]!.rows))
  expect(top.newer).toBeNull()
})

test('the first page leads nowhere newer, the last nowhere older', async () => {
  const all = await listReleases('ar', null, 11)
  expect(all.newer).toBeNull()
  expect(all.older).toBeNull()
})
