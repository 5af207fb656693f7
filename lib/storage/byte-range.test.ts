import { expect, test } from 'vitest'
import { bytesBetween, rangeIn } from './byte-range.ts'

test.each([
  ['bytes=0-9', { start: 0, end: 9 }],
  ['bytes=90-', { start: 90, end: 99 }],
  ['bytes=90-1000', { start: 90, end: 99 }],
  ['bytes=-5', { start: 95, end: 99 }],
  ['bytes=-1000', { start: 0, end: 99 }],
  ['Bytes = 1 - 2', { start: 1, end: 2 }],
  ['bytes=100-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=5-4', null],
  ['bytes=0-1,3-4', null],
  ['lines=0-1', null],
  ['bytes=-', null],
  ['', null],
])('%s of a hundred bytes', (header, range) => {
  expect(rangeIn(header, 100)).toEqual(range)
})

test('a range is cut from a stream wherever its chunks end', async () => {
  async function* stream() {
    for (const text of ['abc', 'def', 'ghi']) yield Buffer.from(text)
  }
  const parts: Buffer[] = []
  for await (const part of bytesBetween(stream(), 2, 6)) parts.push(part)
  expect(Buffer.concat(parts).toString()).toBe('cdefg')
})
