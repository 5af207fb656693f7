import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { localStorage } from './local-storage.ts'
import { renditionName, uploadName } from './storage.ts'

// The store lies deep in a folder of the test's own: should a name ever escape it, it lands there and not on the machine.
const sandbox = await mkdtemp(join(tmpdir(), 'balagh-storage-'))
const root = join(sandbox, 'a/b/c/d/e/f/files')
const storage = localStorage(root)
afterAll(() => rm(sandbox, { recursive: true }))

const bytes = Buffer.from('the bytes of a photo')
const incoming = () => readdir(join(root, 'incoming'))

test('what is put can be read back, whole, and only from the private place', async () => {
  const name = uploadName()
  expect(await storage.put(name, [bytes.subarray(0, 5), bytes.subarray(5)])).toBe(bytes.length)
  const stored = (await storage.read('private', name))!
  expect(stored.bytes).toBe(bytes.length)
  expect(await buffer(stored.stream)).toEqual(bytes)
  expect(await storage.sizeOf('private', name)).toBe(bytes.length)
  expect(await storage.read('public', name)).toBeNull()
  expect(await incoming()).toEqual([])
})

test('an upload that breaks off leaves nothing', async () => {
  const name = uploadName()
  async function* broken() {
    yield bytes
    throw new Error('broken off')
  }
  await expect(storage.put(name, broken())).rejects.toThrow('broken off')
  expect(await storage.sizeOf('private', name)).toBeNull()
  expect(await incoming()).toEqual([])
})

test('a file is promoted as a copy; one that is not there is not', async () => {
  const name = renditionName('a'.repeat(64))
  await storage.put(name, [bytes])
  expect(await storage.promote(name)).toBe(true)
  await storage.remove('private', name)
  expect(await buffer((await storage.read('public', name))!.stream)).toEqual(bytes)
  expect(await storage.promote(renditionName('b'.repeat(64)))).toBe(false)
})

test('files are for this user only', async () => {
  const name = uploadName()
  await storage.put(name, [bytes])
  const { mode } = await stat(join(root, 'private', name.slice(2, 4), name))
  expect(mode & 0o077).toBe(0)
})

test.each([
  '',
  '..',
  '../../outside',
  'u-../../../outside',
  `u-${'a'.repeat(32)}/x`,
  'r-ABC',
  `u-${'g'.repeat(32)}`,
  `u-${'a'.repeat(32)}\n`,
])('the name %j cannot be used', async (name) => {
  for (const attempt of [
    async () => storage.put(name, [bytes]),
    async () => storage.read('private', name),
    async () => storage.sizeOf('public', name),
    async () => storage.remove('private', name),
    async () => storage.promote(name),
  ])
    await expect(attempt()).rejects.toThrow('not a storage name')
})

test('leftovers of killed uploads go after a day, running ones stay', async () => {
  const old = join(root, 'incoming', 'old')
  const running = join(root, 'incoming', 'running')
  for (const path of [old, running]) await writeFile(path, 'x')
  await utimes(old, 1, 1)
  await storage.sweep()
  expect(await incoming()).toEqual(['running'])
  expect(await readFile(running, 'utf8')).toBe('x')
})
