import { beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { photoLimits } from '#lib/media/photo.ts'
import { aPerson, aReleaseOf, noise } from '#lib/media/sample-photos.ts'
import { answerUpload } from './answer-upload.ts'

let writer: Person
let releaseId: string
let jpeg: Buffer<ArrayBuffer>
beforeAll(async () => {
  writer = await aPerson('writer')
  releaseId = await aReleaseOf(writer)
  jpeg = Buffer.from(await noise(64, 48).jpeg().toBuffer())
})

type Body = Uint8Array<ArrayBuffer> | ReadableStream | null

async function upload(body: Body, headers: Record<string, string> = {}, actor = writer) {
  const request = new Request('http://localhost:3000/api/photos', {
    method: 'POST',
    body,
    headers: {
      'content-type': 'image/jpeg',
      'x-release-id': releaseId,
      'x-file-name': 'a.jpg',
      ...headers,
    },
    duplex: 'half',
  } as RequestInit)
  const response = await answerUpload(actor, request)
  expect(response.headers.get('cache-control')).toBe('private, no-store')
  const answer = (await response.json()) as {
    ok: boolean
    assetId?: string
    problems?: { code: string }[]
  }
  return { status: response.status, assetId: answer.assetId, code: answer.problems?.[0]?.code }
}

test('an Arabic name arrives percent-encoded', async () => {
  const { status, assetId } = await upload(jpeg, { 'x-file-name': encodeURIComponent('صورة.jpg') })
  expect(status).toBe(200)
  expect(await db.asset.findUniqueOrThrow({ where: { id: assetId } })).toMatchObject({
    fileName: 'صورة.jpg',
  })
})

test.each([
  ['packed bytes', { 'content-encoding': 'gzip' }, 415, 'photo.encoded'],
  [
    'too large by declaration',
    { 'content-length': String(photoLimits.bytes + 1) },
    413,
    'photo.too_large',
  ],
  ['a false type', { 'content-type': 'image/png' }, 415, 'photo.disguised'],
  ['a broken name', { 'x-file-name': '%E0%A4%A' }, 415, 'photo.disguised'],
  ['no release', { 'x-release-id': '' }, 404, 'photo.release_missing'],
  ['a release id that is none', { 'x-release-id': "1'; DROP TABLE" }, 404, 'photo.release_missing'],
  ['another release', { 'x-release-id': crypto.randomUUID() }, 404, 'photo.release_missing'],
])('%s', async (_case, headers, status, code) => {
  expect(await upload(jpeg, headers)).toMatchObject({ status, code })
})

test('the release of another, and nothing at all', async () => {
  expect(await upload(jpeg, {}, await aPerson('writer'))).toMatchObject({
    status: 403,
    code: 'photo.not_allowed',
  })
  expect(await upload(null)).toMatchObject({ status: 422, code: 'photo.empty' })
})

/** A body of endless zeros after `start`; counts what was taken of it. */
function endless(start: Uint8Array) {
  const taken = { bytes: 0, isCancelled: false }
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(start),
    pull: (controller) => {
      taken.bytes += 1024 * 1024
      controller.enqueue(new Uint8Array(1024 * 1024))
    },
    cancel: () => {
      taken.isCancelled = true
    },
  })
  return { body, taken }
}

test('a sender who never ends is cut off', async () => {
  const { body, taken } = endless(jpeg)
  expect(await upload(body)).toMatchObject({ status: 413, code: 'photo.too_large' })
  expect(taken.isCancelled).toBe(true)
  expect(taken.bytes).toBeLessThan(2.2 * photoLimits.bytes)
})

test('a sender who breaks off leaves nothing', async () => {
  const before = await db.asset.count()
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(jpeg),
    pull: (controller) => controller.error(new Error('connection reset')),
  })
  expect(await upload(body)).toMatchObject({ status: 400, code: 'photo.incomplete' })
  expect(await db.asset.count()).toBe(before)
})
