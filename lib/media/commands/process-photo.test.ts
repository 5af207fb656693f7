import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import sharp, { type Sharp } from 'sharp'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { files } from '#lib/storage/files.ts'
import { renditionName } from '#lib/storage/storage.ts'
import {
  aPerson,
  aReleaseOf,
  bomb,
  halves,
  noise,
  secretMark,
  telltalePhoto,
} from '../sample-photos.ts'
import { acceptPhoto } from './accept-photo.ts'
import { processNextPhoto, processPhoto } from './process-photo.ts'

let writer: Person
let releaseId: string
beforeAll(async () => {
  process.env.TMPDIR = mkdtempSync(join(tmpdir(), 'process-photo-'))
  writer = await aPerson('writer')
  releaseId = await aReleaseOf(writer)
})
afterEach(() => {
  expect(readdirSync(tmpdir())).toEqual([])
})
afterAll(() => rmSync(tmpdir(), { recursive: true }))

async function accept(content: Buffer, format: 'jpeg' | 'png' | 'webp' = 'jpeg') {
  const input = {
    releaseId,
    fileName: `photo.${format}`,
    claimedType: `image/${format}`,
    stream: [content],
  }
  const result = await acceptPhoto(writer, input)
  if (!result.ok) throw new Error(result.problems[0]!.code)
  return result.assetId
}

const find = (id: string) =>
  db.asset.findUniqueOrThrow({ where: { id }, include: { renditions: true } })

async function processed(content: Buffer, format: 'jpeg' | 'png' | 'webp' = 'jpeg') {
  const id = await accept(content, format)
  expect(await processPhoto(id)).toBe(true)
  return find(id)
}

async function bytesOf(sha256: string) {
  return buffer((await files.read('private', renditionName(sha256)))!.stream)
}

async function colourOf(image: Sharp, left: number, top: number) {
  const pixel = await image
    .clone()
    .extract({ left, top, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer()
  return [...pixel].map((value) => (value > 180 ? 'high' : value < 75 ? 'low' : 'middle')).join(' ')
}

test('a photo gets twelve renditions, kept privately under the hash of their content', async () => {
  const asset = await processed(await (await halves(2500, 1667)).jpeg().toBuffer())
  expect(asset).toMatchObject({ state: 'ready', refusal: null, width: 2500, height: 1667 })
  expect(asset.renditions).toHaveLength(12)
  for (const { sha256, bytes, format, width, height } of asset.renditions) {
    const content = await bytesOf(sha256)
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256)
    expect(content.length).toBe(bytes)
    const seen = await sharp(content).metadata()
    expect([
      seen.format === 'heif' ? seen.compression : seen.format,
      seen.width,
      seen.height,
    ]).toEqual([format === 'avif' ? 'av1' : format, width, height])
    expect(await files.sizeOf('public', renditionName(sha256))).toBeNull()
  }
})

test('place, camera and hidden texts are gone', async () => {
  const upload = await telltalePhoto()
  expect(upload.includes(secretMark)).toBe(true)
  const { renditions } = await processed(upload)
  for (const { sha256 } of renditions) {
    const content = await bytesOf(sha256)
    expect(content.includes(secretMark)).toBe(false)
    const { exif, xmp, iptc, icc } = await sharp(content).metadata()
    expect([exif, xmp, iptc, icc]).toEqual([undefined, undefined, undefined, undefined])
  }
})

test('a photo taken upright stands upright', async () => {
  const asset = await processed(
    await (await halves(800, 400)).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
  )
  expect(asset).toMatchObject({ width: 400, height: 800 })
  for (const { sha256, width, height } of asset.renditions) {
    const image = sharp(await bytesOf(sha256))
    expect([width, height]).toEqual([400, 800])
    expect(await colourOf(image, 200, 100)).toBe('high low low')
    expect(await colourOf(image, 200, 700)).toBe('low low high')
  }
})

test('a CMYK photo from the printers comes out in the right colours', async () => {
  const upload = await (await halves(600, 300)).toColourspace('cmyk').jpeg().toBuffer()
  expect((await sharp(upload).metadata()).space).toBe('cmyk')
  const { renditions } = await processed(upload)
  for (const { sha256 } of renditions) {
    const image = sharp(await bytesOf(sha256))
    expect((await image.metadata()).space).toBe('srgb')
    expect(await colourOf(image, 50, 50)).toMatch(/^high (low|middle) (low|middle)$/)
  }
})

test('a transparent photo stands on white', async () => {
  const clear = sharp({ create: { width: 300, height: 200, channels: 4, background: '#0000' } })
  const { renditions } = await processed(await clear.png().toBuffer(), 'png')
  expect(await colourOf(sharp(await bytesOf(renditions[0]!.sha256)), 9, 9)).toBe('high high high')
})

test.each([
  ['grey', (image: Sharp) => image.greyscale().jpeg()],
  ['sixteen bits', (image: Sharp) => image.toColourspace('rgb16').png()],
  ['palette', (image: Sharp) => image.png({ palette: true })],
  ['WebP', (image: Sharp) => image.webp()],
])('%s is read too', async (_case, encode) => {
  const content = await encode(noise(500, 400)).toBuffer({ resolveWithObject: true })
  const asset = await processed(content.data, content.info.format as 'jpeg')
  expect([asset.state, asset.renditions.length]).toEqual(['ready', 3])
})

async function expectRefused(
  content: Buffer,
  refusal: string,
  format: 'jpeg' | 'png' | 'webp' = 'jpeg',
) {
  const asset = await processed(content, format)
  expect(asset).toMatchObject({ state: 'refused', refusal })
  expect(asset.renditions).toEqual([])
}

test('a truncated file is refused, in each format', async () => {
  for (const format of ['jpeg', 'png', 'webp'] as const) {
    const whole = await noise(900, 600)[format]().toBuffer()
    await expectRefused(whole.subarray(0, whole.length / 2), 'photo.unreadable', format)
  }
})

test('a few kilobytes that unpack to 900 megapixels are refused, unopened', async () => {
  const upload = bomb(30_000, 30_000)
  expect(upload.length).toBeLessThan(200_000)
  const begun = performance.now()
  await expectRefused(upload, 'photo.too_many_pixels', 'png')
  expect(performance.now() - begun).toBeLessThan(3000)
})

test('just under the limit is accepted', async () => {
  expect(await processed(bomb(8000, 5000), 'png')).toMatchObject({
    state: 'ready',
    width: 8000,
    height: 5000,
  })
})

test('too tall, moving, and nothing but a signature', async () => {
  await expectRefused(await noise(20, 9000).png().toBuffer(), 'photo.too_tall', 'png')
  const frames = await Promise.all(
    [noise(50, 50), noise(50, 50)].map((frame) => frame.png().toBuffer()),
  )
  const moving = await sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer()
  await expectRefused(moving, 'photo.animated', 'webp')
  await expectRefused(
    Buffer.from('\xff\xd8\xff\xe0 and then something else', 'latin1'),
    'photo.unreadable',
  )
})

test('what the decoder finds must be what the first bytes promised', async () => {
  const id = await accept(await noise(50, 50).jpeg().toBuffer())
  await db.asset.update({ where: { id }, data: { mimeType: 'image/png' } })
  await processPhoto(id)
  expect(await find(id)).toMatchObject({ state: 'refused', refusal: 'photo.unreadable' })
})

test('two workers share the waiting photos, each is made once', async () => {
  const ids = await Promise.all(
    [1, 2, 3, 4].map(async () => accept(await noise(300, 200).jpeg().toBuffer())),
  )
  const drain = async () => {
    let made = 0
    while (await processNextPhoto()) made++
    return made
  }
  const [one, other] = await Promise.all([drain(), drain()])
  expect(one + other).toBe(4)
  for (const id of ids) expect(await find(id)).toMatchObject({ state: 'ready', attempts: 1 })
})

test('a claimed photo is left alone until its worker must be dead', async () => {
  const id = await accept(await noise(300, 200).jpeg().toBuffer())
  await db.asset.update({ where: { id }, data: { claimedAt: new Date(), attempts: 1 } })
  expect(await processNextPhoto()).toBe(false)
  await db.asset.update({ where: { id }, data: { claimedAt: new Date(Date.now() - 121_000) } })
  expect(await processNextPhoto()).toBe(true)
  expect(await find(id)).toMatchObject({ state: 'ready', attempts: 2 })
})

test('a photo over which three workers died is refused, so that it kills no fourth', async () => {
  const id = await accept(await noise(300, 200).jpeg().toBuffer())
  await db.asset.update({
    where: { id },
    data: { claimedAt: new Date(Date.now() - 121_000), attempts: 3 },
  })
  expect(await processNextPhoto()).toBe(true)
  expect(await find(id)).toMatchObject({ state: 'refused', refusal: 'photo.unreadable' })
  expect(await processNextPhoto()).toBe(false)
})

test('a worker that is told to stop gives its photo back at once', async () => {
  const id = await accept(await noise(1600, 1200).jpeg().toBuffer())
  const end = new AbortController()
  setTimeout(() => end.abort(), 400)
  await processPhoto(id, end.signal)
  expect(await find(id)).toMatchObject({ state: 'waiting', claimedAt: null, attempts: 0 })
  await db.asset.update({ where: { id }, data: { state: 'refused' } })
})

test('a photo whose file is lost is refused', async () => {
  const id = await accept(await telltalePhoto())
  await files.remove('private', (await find(id)).storageName)
  await processPhoto(id)
  expect(await find(id)).toMatchObject({ state: 'refused', refusal: 'photo.unreadable' })
})

test('a fault of the store uses up no attempt and holds up no other photo', async () => {
  const [faulty, next] = [await accept(await telltalePhoto()), await accept(await telltalePhoto())]
  const { storageName } = await find(faulty)
  await files.remove('private', storageName)
  await mkdir(join(process.env.BALAGH_DATA!, 'files/private', storageName.slice(2, 4), storageName))
  await expect(processNextPhoto()).rejects.toThrow('EISDIR')
  expect(await processNextPhoto()).toBe(true)
  expect(await processNextPhoto()).toBe(false)
  expect(await find(faulty)).toMatchObject({ state: 'waiting', attempts: 0 })
  expect(await find(next)).toMatchObject({ state: 'ready' })
})
