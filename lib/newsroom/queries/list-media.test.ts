import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { insert, makeLive } from '../live-factory.ts'
import { aPhoto, aPublished } from '../published-factory.ts'
import { pageOf } from '../route-query.ts'
import { listMedia } from './list-media.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute))

beforeAll(async () => {
  for (let sequence = 1; sequence <= 7; sequence++)
    await makeLive({
      sequence,
      firstPublishedAt: at(sequence),
      photos: sequence === 4 ? [] : Array.from({ length: sequence === 7 ? 9 : 1 }, () => aPhoto()),
    })
  await makeLive({ sequence: 8, firstPublishedAt: at(8), photos: [aPhoto()], withdrawnAt: at(9) })
  await makeLive({ sequence: 9, locale: 'en', firstPublishedAt: at(9), photos: [aPhoto()] })
  const documentId = randomUUID()
  const photos = [aPhoto()]
  const former = { id: randomUUID(), documentId, sequence: 10, photos, firstPublishedAt: at(10) }
  await insert('PublishedEdition', aPublished(former))
  await makeLive({ documentId, sequence: 10, editionNumber: 2, firstPublishedAt: at(10) })
})

const numbers = (list: Awaited<ReturnType<typeof listMedia>>) =>
  list.releases.map(({ sequence }) => sequence)

test('only live releases that have photos now, and at most six of each', async () => {
  const list = await listMedia('ar', null)
  expect(numbers(list)).toEqual([7, 6, 5, 3, 2, 1])
  expect(list.releases[0]).toMatchObject({ more: 3, path: '/releases/2026/7/بلاغ' })
  expect(list.releases[0]!.photos).toHaveLength(6)
  expect(list.releases[1]!.photos).toEqual([aPhoto()])
  expect([list.newer, list.older]).toEqual([null, null])
})

test('paging down and up again', async () => {
  const first = await listMedia('ar', null, 4)
  expect([numbers(first), first.newer]).toEqual([[7, 6, 5, 3], null])
  const second = await listMedia('ar', pageOf(first.older!)!, 4)
  expect([numbers(second), second.older]).toEqual([[2, 1], null])
  const up = await listMedia('ar', pageOf(`~${second.newer}`)!, 4)
  expect([numbers(up), up.newer]).toEqual([[7, 6, 5, 3], null])
  expect(up.older).toBe(first.older)
})
