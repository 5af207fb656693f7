// Photos and things that pretend to be photos, made by code, for tests.
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { db } from '#lib/db/desk.ts'
import type { Person, Role } from '#lib/access/actor.ts'

export async function aPerson(role: Role): Promise<Person> {
  const user = await db.user.create({
    data: { name: role, email: `${crypto.randomUUID()}@test.example`, role },
  })
  return { kind: 'person', id: user.id, name: user.name, role, locale: 'ar' }
}

export async function aReleaseOf(person: Person): Promise<string> {
  const release = await db.release.create({
    data: { kind: 'photo_release', createdById: person.id },
  })
  return release.id
}

const canvas = (width: number, height: number, background: string) =>
  sharp({ create: { width, height, channels: 3, background } })

/** Red on its first half, blue on its second. */
export const halves = async (width: number, height: number) =>
  canvas(width, height, '#f00').composite([
    {
      input: await canvas(width / 2, height, '#00f')
        .png()
        .toBuffer(),
      left: width / 2,
      top: 0,
    },
  ])

/** Noise cannot be compressed, which makes it heavy and slow. */
export const noise = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })

export const secretMark = 'CANARY-33.97N-6.85W'

/** With a place, a camera and a hidden text in it. */
export const telltalePhoto = async () =>
  (await halves(800, 400))
    .withExif({
      IFD0: { Copyright: secretMark, Make: 'Camera' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '33/1 58/1 0/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '6/1 51/1 0/1',
      },
    })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><d>${secretMark}</d></x:xmpmeta>`)
    .jpeg()
    .toBuffer()

function chunk(type: string, data: Buffer) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const out = Buffer.alloc(body.length + 8)
  out.writeUInt32BE(data.length)
  body.copy(out, 4)
  out.writeUInt32BE(crc32(body), body.length + 4)
  return out
}

/** A valid PNG of a few kilobytes that unpacks to all these pixels. */
export function bomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 1
  const pixels = deflateSync(Buffer.alloc(height * (Math.ceil(width / 8) + 1)))
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
