import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formOf } from '../make/forms.ts'
import { pageOf } from '../make/make-page.ts'
import { aFolder } from '../testing/test-edge.ts'
import { PageDisk } from './disk.ts'

const facts = { kind: 'form', status: 200, type: 'text/plain', tags: ['site'], epoch: 1 } as const
const aPage = (key: string, text = 'x'.repeat(1000)) =>
  pageOf(
    {
      ...facts,
      key,
      build: '',
      modified: 0,
      hash: key,
      headers: [['X-Robots-Tag', 'none']],
      style: null,
    },
    {
      identity: formOf(Buffer.from(text), 'text/plain', 'h'),
      gzip: formOf(Buffer.from('zip'), 'text/plain', 'h-gz', 'gzip'),
    },
  )

async function aDisk(folder = aFolder(), limit = 1e6) {
  const disk = new PageDisk(folder, limit)
  await disk.open()
  return { disk, folder }
}
const keysIn = (disk: PageDisk) => [...disk.all()].map(({ key }) => key)
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true }).filter((name) =>
    statSync(join(folder, String(name))).isFile(),
  )

test('what is put comes back the same, also to another process', async () => {
  const { disk, folder } = await aDisk()
  disk.put(aPage('/1'))
  await disk.settle()
  expect(await disk.read('/1')).toEqual(aPage('/1'))
  const other = (await aDisk(folder)).disk
  expect(keysIn(other)).toEqual(['/1'])
  expect(await other.read('/1')).toEqual(aPage('/1'))
})

test('bounded by bytes: the least recently used go', async () => {
  const { disk, folder } = await aDisk(aFolder(), 6000)
  for (const key of ['/1', '/2', '/3']) disk.put(aPage(key))
  await disk.settle()
  await disk.read('/1')
  for (const key of ['/4', '/5']) disk.put(aPage(key))
  await disk.settle()
  expect(keysIn(disk)).toContain('/1')
  expect(keysIn(disk)).not.toContain('/2')
  expect(filesIn(folder)).toHaveLength(keysIn(disk).length)
})

test('a page removed while it waits or is written leaves nothing', async () => {
  const { disk, folder } = await aDisk()
  for (let at = 0; at < 50; at++) disk.put(aPage(`/${at}`))
  await Promise.all(Array.from({ length: 50 }, (_, at) => disk.remove(`/${at}`)))
  await disk.settle()
  expect([keysIn(disk), filesIn(folder)]).toEqual([[], []])
})

test('the last of several editions put in a row is the one that stays', async () => {
  const { disk } = await aDisk()
  for (let edition = 1; edition <= 20; edition++) disk.put(aPage('/1', `edition ${edition}`))
  await disk.settle()
  expect((await disk.read('/1'))!.forms.identity.body.toString()).toBe('edition 20')
})
