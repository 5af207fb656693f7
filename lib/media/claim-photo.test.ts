import pg from 'pg'
import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/desk.ts'
import { uploadName } from '#lib/storage/storage.ts'
import { claimPhoto, readyPhoto, refusePhoto } from './claim-photo.ts'
import { aPerson, aReleaseOf } from './sample-photos.ts'

const releaseId = await aReleaseOf(await aPerson('writer'))
const find = (id: string) =>
  db.asset.findUniqueOrThrow({ where: { id }, include: { renditions: true } })

async function waiting(count: number) {
  const ids = []
  for (let i = 0; i < count; i++) {
    const data = {
      releaseId,
      fileName: 'a.jpg',
      storageName: uploadName(),
      mimeType: 'image/jpeg',
      bytes: 1,
    }
    ids.push((await db.asset.create({ data })).id)
  }
  return ids
}

beforeEach(() => db.asset.updateMany({ data: { state: 'refused' } }))

test('who waited longest comes first', async () => {
  const ids = await waiting(3)
  expect(
    [await claimPhoto(), await claimPhoto(), await claimPhoto()].map((claim) => claim?.id),
  ).toEqual(ids)
  expect(await claimPhoto()).toBeNull()
})

test('a photo that another worker is just taking is passed over without waiting', async () => {
  const [first, second] = await waiting(2)
  const other = new pg.Client(process.env.DATABASE_URL)
  await other.connect()
  await other.query('BEGIN')
  await other.query('SELECT id FROM desk."Asset" WHERE id = $1 FOR UPDATE', [first])
  const claim = await Promise.race([
    claimPhoto(),
    new Promise((resolve) => setTimeout(resolve, 1000)),
  ])
  await other.end()
  expect(claim).toMatchObject({ id: second })
})

test('what a worker does after its claim ran out changes nothing', async () => {
  const [id] = await waiting(1)
  const late = (await claimPhoto())!
  await db.asset.update({ where: { id }, data: { claimedAt: new Date(Date.now() - 121_000) } })
  const claim = (await claimPhoto())!
  expect(claim.attempts).toBe(2)

  const made = [{ format: 'webp', width: 1, height: 1, bytes: 1, sha256: 'a' }]
  await readyPhoto(late, { width: 1, height: 1 }, made)
  await refusePhoto(late, 'photo.unreadable')
  expect(await find(id!)).toMatchObject({ state: 'waiting', refusal: null, renditions: [] })
  await readyPhoto(claim, { width: 1, height: 1 }, made)
  expect(await find(id!)).toMatchObject({ state: 'ready', renditions: made })
})
