import { createHash, randomBytes } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { db } from '#lib/db/desk.ts'
import { files } from '#lib/storage/files.ts'
import { renditionName } from '#lib/storage/storage.ts'
import { anEditor, aPublishedRelease } from '#prisma/demo/factories.ts'
import { GET, HEAD } from './route.ts'

let documentId: string

beforeAll(async () => {
  const releaseId = await aPublishedRelease(await anEditor())
  documentId = (await db.document.findFirstOrThrow({ where: { releaseId } })).id
})

async function aRendition({ isPublished }: { isPublished: boolean }) {
  const content = randomBytes(100_000)
  const sha256 = createHash('sha256').update(content).digest('hex')
  await files.put(renditionName(sha256), [content])
  if (isPublished)
    await db.publishedFile.create({
      data: { sha256, documentId, mimeType: 'image/webp', bytes: content.length },
    })
  return { content, sha256 }
}

const ask = (method: 'GET' | 'HEAD', sha256: string, name = 'photo-480.webp', headers = {}) =>
  (method === 'GET' ? GET : HEAD)(
    new Request('http://localhost:3000/files/x/y', { method, headers }),
    {
      params: Promise.resolve({ sha256, name: encodeURIComponent(name) }),
    },
  )

test('a published file is served for ever, to everyone, and can run nothing', async () => {
  const { content, sha256 } = await aRendition({ isPublished: true })
  const response = await ask('GET', sha256, 'شراكة-480.webp')
  expect(response.status).toBe(200)
  expect(Buffer.from(await response.arrayBuffer())).toEqual(content)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'image/webp',
    'content-length': '100000',
    'cache-control': 'public, max-age=31536000, immutable',
    etag: `"${sha256}"`,
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'cross-origin',
    'content-disposition': `inline; filename="_____-480.webp"; filename*=UTF-8''${encodeURIComponent('شراكة-480.webp')}`,
  })
})

test('HEAD and 304 answer without the bytes', async () => {
  const { sha256 } = await aRendition({ isPublished: true })
  const head = await ask('HEAD', sha256)
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
    200,
    '100000',
    '',
  ])
  for (const tag of [`"${sha256}"`, `W/"${sha256}"`, `"x", "${sha256}"`, '*']) {
    const again = await ask('GET', sha256, undefined, { 'if-none-match': tag })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([
      304,
      '',
      `"${sha256}"`,
    ])
  }
  expect((await ask('GET', sha256, undefined, { 'if-none-match': '"other"' })).status).toBe(200)
})

test('an unpublished file is not there: 404, not kept by anyone, never in the public place', async () => {
  const { sha256 } = await aRendition({ isPublished: false })
  for (const method of ['GET', 'HEAD'] as const)
    for (const headers of [{}, { 'if-none-match': `"${sha256}"` }]) {
      const response = await ask(method, sha256, undefined, headers)
      expect([response.status, await response.text()]).toEqual([404, ''])
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(response.headers.get('etag')).toBeNull()
    }
  expect(await files.sizeOf('public', renditionName(sha256))).toBeNull()
  expect(await files.sizeOf('private', renditionName(sha256))).toBe(100_000)
})

test('nor does a stranger learn whether an unknown file exists', async () => {
  const { sha256 } = await aRendition({ isPublished: false })
  const [known, unknown] = [await ask('GET', sha256), await ask('GET', 'f'.repeat(64))]
  expect([known.status, ...known.headers]).toEqual([unknown.status, ...unknown.headers])
})

test('a file reaches the public place when it is first asked for', async () => {
  const { sha256 } = await aRendition({ isPublished: true })
  expect(await files.sizeOf('public', renditionName(sha256))).toBeNull()
  await (await ask('GET', sha256)).arrayBuffer()
  expect(await files.sizeOf('public', renditionName(sha256))).toBe(100_000)
  await files.remove('private', renditionName(sha256))
  expect((await ask('GET', sha256)).status).toBe(200)
})

test.each(['photo.jpg', 'photo.html', 'photo.svg', 'photo', '../photo.webp', 'a"b.webp', ''])(
  'a published WebP is not served as %j',
  async (name) => {
    const { sha256 } = await aRendition({ isPublished: true })
    expect((await ask('GET', sha256, name)).status).toBe(404)
  },
)

test.each(['', '..', 'F'.repeat(64), 'f'.repeat(63), `${'f'.repeat(64)}/..`])(
  '%j is no hash',
  async (sha256) => {
    expect((await ask('GET', sha256)).status).toBe(404)
  },
)
