import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { emblemLimits } from '#lib/media/emblem.ts'
import { findPublishedFile } from '#lib/storage/published-file.ts'
import { dumpOf, refusalOf } from '#lib/testing/refusal.ts'
import { aPerson, done } from '#prisma/demo/factories.ts'
import { findSiteSettingsFor, openEmblemFor } from '../queries.ts'
import { acceptEmblem } from './accept-emblem.ts'
import { saveSite } from './save-site.ts'

let administrator: Person
beforeAll(async () => {
  administrator = await aPerson('administrator')
})

/** A disc on nothing. */
const disc = (size: number, colour = '#0b5c4a') =>
  sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">
    <circle cx="50%" cy="50%" r="45%" fill="${colour}"/></svg>`),
  )
const upload = (content: Uint8Array, fileName = 'شعار.png', claimedType = 'image/png') => ({
  content,
  fileName,
  claimedType,
})
const accept = async (content: Uint8Array, fileName?: string, type?: string) =>
  done(acceptEmblem(administrator, upload(content, fileName, type)))
const openAs = async (sha256: string) =>
  buffer((await openEmblemFor(administrator, sha256))!.stream)

test('an emblem is made anew: small, without what the file carried, and with nothing around it', async () => {
  const png = await disc(1200)
    .withExif({ IFD0: { Artist: 'secret name' } })
    .png()
    .toBuffer()
  const { sha256 } = await accept(png)
  const made = await openAs(sha256)
  expect(made.includes('secret name')).toBe(false)
  expect(made.byteLength).toBeLessThanOrEqual(emblemLimits.rendered)
  const { format, width, height, hasAlpha } = await sharp(made).metadata()
  expect({ format, width, height, hasAlpha }).toEqual({
    format: 'png',
    width: 384,
    height: 384,
    hasAlpha: true,
  })
  const corner = await sharp(made)
    .ensureAlpha()
    .extract({ left: 0, top: 0, width: 1, height: 1 })
    .raw()
    .toBuffer()
  expect(corner[3]).toBe(0)
  expect(await db.emblem.findUnique({ where: { sha256 } })).toMatchObject({
    width: 384,
    height: 384,
    bytes: made.byteLength,
  })
  expect(await db.auditEvent.findFirst({ orderBy: { seq: 'desc' } })).toMatchObject({
    event: 'emblem.uploaded',
    actorId: administrator.id,
    facts: { sha256 },
  })
})

test.each(['jpeg', 'webp'] as const)(
  'an emblem comes as %s too, in its own proportions',
  async (format) => {
    const wide = disc(600).resize(600, 200, { fit: 'fill' }).flatten({ background: '#fff' })
    const picture = await wide.toFormat(format).toBuffer()
    const { sha256 } = await accept(picture, `logo.${format}`, `image/${format}`)
    expect(await sharp(await openAs(sha256)).metadata()).toMatchObject({ width: 384, height: 128 })
  },
)

test('a photo as an emblem becomes as small as it must', async () => {
  const noise = await sharp({
    create: {
      width: 500,
      height: 500,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .jpeg()
    .toBuffer()
  const { sha256 } = await accept(noise, 'logo.jpg', 'image/jpeg')
  const { width } = await sharp(await openAs(sha256)).metadata()
  expect(width).toBe(192)
})

test('the same picture again is the same emblem', async () => {
  const png = await disc(300, '#a11d1d').png().toBuffer()
  const first = await accept(png)
  const before = await dumpOf('desk')
  expect(await accept(png)).toEqual(first)
  expect(await dumpOf('desk')).toEqual(before)
})

test('readers get it when the settings that name it are saved, and not before', async () => {
  const { sha256 } = await accept(await disc(256, '#174ea6').png().toBuffer())
  expect(await findPublishedFile(sha256)).toBeNull()
  const { revision, ...settings } = (await findSiteSettingsFor(administrator))!
  await done(
    saveSite(administrator, { ...settings, revision: String(revision), emblemSha256: sha256 }),
  )
  const file = (await findPublishedFile(sha256))!
  expect(file.mimeType).toBe('image/png')
  expect(await buffer((await file.open())!.stream)).toEqual(await openAs(sha256))
})

const codesOf = async (content: Uint8Array, fileName?: string, type?: string) =>
  (await refusalOf(() => acceptEmblem(administrator, upload(content, fileName, type)))).map(
    ({ code }) => code,
  )

test('refused: too small, too large, empty, animated, disguised, broken, none of ours', async () => {
  const png = await disc(300).png().toBuffer()
  expect(await codesOf(await disc(111).png().toBuffer())).toEqual(['emblem.too_small'])
  expect(await codesOf(Buffer.concat([png, Buffer.alloc(emblemLimits.bytes)]))).toEqual([
    'photo.too_large',
  ])
  expect(await codesOf(new Uint8Array())).toEqual(['photo.empty'])
  expect(await codesOf(png, 'logo.jpg', 'image/jpeg')).toEqual(['photo.disguised'])
  expect(await codesOf(png.subarray(0, 200))).toEqual(['photo.unreadable'])
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"/>')
  expect(await codesOf(svg, 'logo.svg', 'image/svg+xml')).toEqual(['photo.unsupported_type'])
  const frames = await sharp([png, await disc(300, '#a11d1d').png().toBuffer()], {
    join: { animated: true },
  })
    .webp()
    .toBuffer()
  expect(await codesOf(frames, 'logo.webp', 'image/webp')).toEqual(['photo.animated'])
})

test('refused to an editor, who gets to see none either', async () => {
  const editor = await aPerson('editor')
  const png = await disc(300).png().toBuffer()
  expect(await refusalOf(() => acceptEmblem(editor, upload(png)))).toEqual([
    { code: 'site.not_allowed' },
  ])
  const { sha256 } = await accept(png)
  expect(await openEmblemFor(editor, sha256)).toBeNull()
  expect(await openEmblemFor(administrator, '../../secrets')).toBeNull()
  expect(await openEmblemFor(administrator, 'e'.repeat(64))).toBeNull()
})
