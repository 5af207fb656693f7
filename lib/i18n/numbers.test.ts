import { expect, test } from 'vitest'
import { formatBytes, formatNumber } from './numbers.ts'

test('thousands and decimals are written as in Morocco and in America, in the same digits', () => {
  expect(formatNumber(1_234_567.5, 'ar')).toBe('1.234.567,5')
  expect(formatNumber(1_234_567.5, 'en')).toBe('1,234,567.5')
})

test.each([
  [400, '1 كيلوبايت', '1 kB'],
  [48_300, '48 كيلوبايت', '48 kB'],
  [2_440_000, '2,4 م.ب', '2.4 MB'],
])('%i bytes are %s and %s', (bytes, arabic, english) => {
  const shown = (locale: 'ar' | 'en') =>
    formatBytes(bytes, locale)
      .replace(/\s|\u200f/g, ' ')
      .trim()
  expect([shown('ar'), shown('en')]).toEqual([arabic, english])
})
