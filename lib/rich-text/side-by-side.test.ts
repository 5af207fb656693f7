import { expect, test } from 'vitest'
import type { RichText } from './schema.ts'
import { sideBySide } from './side-by-side.ts'

const text = (...ids: string[]): RichText => ({
  type: 'doc',
  content: ids.map((id) => ({ type: 'paragraph', attrs: { id } })),
})

const rowsOf = (first: RichText, second: RichText) =>
  sideBySide(first, second).map((row) => [
    row.id,
    row.first?.attrs.id ?? null,
    row.second?.attrs.id ?? null,
  ])

test('blocks of the same id stand side by side, in the order of the first language', () => {
  expect(rowsOf(text('a', 'b', 'c'), text('c', 'a', 'b'))).toEqual([
    ['a', 'a', 'a'],
    ['b', 'b', 'b'],
    ['c', 'c', 'c'],
  ])
})

test('a block that only the first language has stands alone', () => {
  expect(rowsOf(text('a', 'b', 'c'), text('a', 'c'))[1]).toEqual(['b', 'b', null])
})

test('a block that only the second language has stands after the one that it follows there', () => {
  expect(rowsOf(text('a', 'b'), text('x', 'a', 'y', 'z', 'b', 'w'))).toEqual([
    ['x', null, 'x'],
    ['a', 'a', 'a'],
    ['y', null, 'y'],
    ['z', null, 'z'],
    ['b', 'b', 'b'],
    ['w', null, 'w'],
  ])
})
