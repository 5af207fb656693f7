import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { files } from '#lib/storage/files.ts'
import { photoBell, photoLimits } from '../photo.ts'
import { aPerson, aReleaseOf, noise } from '../sample-photos.ts'
import { acceptPhoto } from './accept-photo.ts'

let writer: Person
let releaseId: string
let jpeg: Buffer
beforeAll(async () => {
  writer = await aPerson('writer')
  releaseId = await aReleaseOf(writer)
  jpeg = await noise(64, 48).jpeg().toBuffer()
})

const photo = (more = {}) => ({
  releaseId,
  fileName: 'photo.jpg',
  claimedType: 'image/jpeg',
  stream: [jpeg],
  ...more,
})

const storedNow = () =>
  readdirSync(join(process.env.BALAGH_DATA!, 'files'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)

async function expectRefusal(
  input: Parameters<typeof acceptPhoto>[1],
  code: string,
  actor = writer,
) {
  const before = [storedNow(), await db.asset.count()]
  expect(await acceptPhoto(actor, input)).toMatchObject({ ok: false, problems: [{ code }] })
  expect([storedNow(), await db.asset.count()]).toEqual(before)
}

test('a photo is kept as it came, waits, and is on record', async () => {
  const result = await acceptPhoto(
    writer,
    photo({ fileName: 'C:\\tmp\\صورة\u202e.jpg', declaredBytes: jpeg.length }),
  )
  if (!result.ok) throw new Error(result.problems[0]!.code)
  const asset = await db.asset.findUniqueOrThrow({ where: { id: result.assetId } })
  expect(asset).toMatchObject({
    releaseId,
    fileName: 'صورة.jpg',
    mimeType: 'image/jpeg',
    bytes: jpeg.length,
    state: 'waiting',
    attempts: 0,
    uploadedById: writer.id,
  })
  expect(asset.storageName).toMatch(/^u-[0-9a-f]{32}$/)
  expect(await files.sizeOf('private', asset.storageName)).toBe(jpeg.length)
  expect(await files.sizeOf('public', asset.storageName)).toBeNull()
  const event = await db.auditEvent.findFirstOrThrow({ where: { subjectId: asset.id } })
  expect(event).toMatchObject({ event: 'photo.uploaded', actorId: writer.id, releaseId })
})

test('the worker is woken when the photo is really there', async () => {
  const client = new pg.Client(process.env.DATABASE_URL)
  await client.connect()
  await client.query(`LISTEN ${photoBell}`)
  const heard: (string | undefined)[] = []
  client.on('notification', ({ payload }) => heard.push(payload))
  const result = await acceptPhoto(writer, photo())
  await expect.poll(() => heard).toEqual([(result as { assetId: string }).assetId])
  await client.end()
})

test('it may come byte by byte', async () => {
  const result = await acceptPhoto(
    writer,
    photo({ stream: [...jpeg].map((byte) => Uint8Array.of(byte)) }),
  )
  const asset = await db.asset.findUniqueOrThrow({
    where: { id: (result as { assetId: string }).assetId },
  })
  expect(await files.sizeOf('private', asset.storageName)).toBe(jpeg.length)
})

test('a writer cannot upload to the release of another; an editor can, a translator cannot', async () => {
  await expectRefusal(photo(), 'photo.not_allowed', await aPerson('writer'))
  await expectRefusal(photo(), 'photo.not_allowed', await aPerson('translator'))
  expect((await acceptPhoto(await aPerson('editor'), photo())).ok).toBe(true)
})

test('a release that does not exist gets no photo', () =>
  expectRefusal(photo({ releaseId: crypto.randomUUID() }), 'photo.release_missing'))

test('too large by declaration: refused before a byte is read', async () => {
  let wasRead = false
  async function* stream() {
    wasRead = true
    yield jpeg
  }
  await expectRefusal(
    photo({ stream: stream(), declaredBytes: photoLimits.bytes + 1 }),
    'photo.too_large',
  )
  expect(wasRead).toBe(false)
})

test('too large by what arrives: cut off at the limit, however long the sender goes on', async () => {
  const filler = Buffer.alloc(1024 * 1024)
  let sent = 0
  async function* endless() {
    yield jpeg
    for (;;) {
      sent += filler.length
      yield filler
    }
  }
  await expectRefusal(photo({ stream: endless(), declaredBytes: 10 }), 'photo.too_large')
  expect(sent).toBeLessThanOrEqual(photoLimits.bytes + filler.length)
})

test('exactly the limit is accepted', async () => {
  const filled = [jpeg, Buffer.alloc(photoLimits.bytes - jpeg.length)]
  expect((await acceptPhoto(writer, photo({ stream: filled }))).ok).toBe(true)
})

test('nothing at all, and less than a signature', async () => {
  await expectRefusal(photo({ stream: [] }), 'photo.empty')
  await expectRefusal(
    photo({ stream: [Buffer.from([0xff, 0xd8, 0xff])] }),
    'photo.unsupported_type',
  )
})

test('fewer bytes than were declared', () =>
  expectRefusal(photo({ declaredBytes: jpeg.length + 1 }), 'photo.incomplete'))

test('what is disguised', async () => {
  const png = await noise(8, 8).png().toBuffer()
  await expectRefusal(photo({ stream: [png] }), 'photo.disguised')
  await expectRefusal(photo({ fileName: 'photo.png' }), 'photo.disguised')
  await expectRefusal(photo({ claimedType: 'image/webp' }), 'photo.disguised')
  const html = Buffer.from('<!doctype html><script>alert(1)</script>')
  await expectRefusal(photo({ stream: [html] }), 'photo.unsupported_type')
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
  await expectRefusal(photo({ stream: [svg] }), 'photo.unsupported_type')
  await expectRefusal(
    photo({ stream: [svg], fileName: 'a.svg', claimedType: 'image/svg+xml' }),
    'photo.unsupported_type',
  )
})

test('a row that cannot be written leaves no file', async () => {
  const before = storedNow()
  const stranger: Person = { ...writer, role: 'editor', id: crypto.randomUUID() }
  await expect(acceptPhoto(stranger, photo())).rejects.toThrow()
  expect(storedNow()).toEqual(before)
})
