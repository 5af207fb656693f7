import { expect, test } from 'vitest'
import { renditionSizes } from './photo.ts'

const widthsOf = (width: number, height: number) =>
  renditionSizes(width, height).map((size) => size.width)

test('renditions have the fixed widths and are never enlarged', () => {
  expect(widthsOf(6000, 4000)).toEqual([480, 960, 1600, 2400])
  expect(widthsOf(2400, 1600)).toEqual([480, 960, 1600, 2400])
  expect(widthsOf(1599, 900)).toEqual([480, 960])
  expect(widthsOf(479, 300)).toEqual([479])
})

test('they keep the shape of the photo', () => {
  expect(renditionSizes(3000, 2000)[3]).toEqual({ width: 2400, height: 1600 })
  expect(renditionSizes(20_000, 10)[0]).toEqual({ width: 480, height: 1 })
})

test('a tall photo loses the widths that would be too tall, perhaps all', () => {
  expect(widthsOf(2000, 20_000)).toEqual([480])
  expect(widthsOf(3000, 9000)).toEqual([480, 960, 1600])
  expect(widthsOf(100, 40_000)).toEqual([])
})
