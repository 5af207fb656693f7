import { expect, test } from 'vitest'
import { mergedStyle, namesInStyle } from './merged-style.ts'

const folder = '/_next/static/chunks/'

test('the address of a merged sheet names its parts, in their order', () => {
  const parts = ['0gcv9sd6ix-xc', '18_a~b', 'c.d'].map((name) => `${folder}${name}.css`)
  const merged = mergedStyle(parts)!
  expect(merged).toBe(`${folder}0gcv9sd6ix-xc+18_a~b+c.d.css`)
  expect(namesInStyle(merged)).toEqual(parts)
})

test.each([
  `${folder}one.css`,
  `${folder}a+a.css`,
  `${folder}a+../b.css`,
  `${folder}a+/b.css`,
  `${folder}a+..css`,
  `${folder}+a.css`,
  `/elsewhere/a+b.css`,
  `${folder}${Array.from({ length: 30 }, (_, at) => `n${at}`).join('+')}.css`,
])('%s is none', (path) => {
  expect(namesInStyle(path)).toBeNull()
})

test('sheets from elsewhere are not merged', () => {
  expect(mergedStyle([`${folder}a.css`, '/_next/static/css/b.css'])).toBeNull()
})
