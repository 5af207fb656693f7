import { expect, test } from 'vitest'
import { formOf } from '../make/forms.ts'
import { pageOf } from '../make/make-page.ts'
import { PageMemory } from './memory.ts'

const aPage = (key: string) => {
  const facts = { key, kind: 'form', status: 200, type: 'text/plain', tags: ['site'] } as const
  const body = Buffer.alloc(10_000)
  return pageOf(
    { ...facts, epoch: 1, build: '', modified: 0, hash: key, headers: [], style: null },
    { identity: formOf(body, 'text/plain', key) },
  )
}
const { bytes } = aPage('/1')

test('bounded by bytes: the least recently used goes, what was used is spared once', () => {
  const memory = new PageMemory(bytes * 3)
  for (const key of ['/1', '/2', '/3']) memory.put(aPage(key))
  memory.get('/1')!.isUsed = true
  memory.put(aPage('/4'))
  expect([...memory.all()].map(({ key }) => key)).toEqual(['/3', '/4', '/1'])
  memory.put(aPage('/5'))
  memory.put(aPage('/6'))
  expect(memory.get('/1')).toBeDefined()
  memory.put(aPage('/7'))
  expect(memory.get('/1')).toBeUndefined()
  expect(memory.bytes).toBe(bytes * 3)
})

test('a page in another’s place counts once, one that is larger than everything is not taken', () => {
  const memory = new PageMemory(bytes * 2)
  memory.put(aPage('/1'))
  memory.put(aPage('/1'))
  expect([memory.bytes, memory.size]).toEqual([bytes, 1])
  const small = new PageMemory(bytes - 1)
  small.put(aPage('/1'))
  expect([small.bytes, small.size]).toEqual([0, 0])
  memory.weighAgain(memory.get('/1')!, bytes - 100)
  expect(memory.bytes).toBe(bytes - 100)
})
