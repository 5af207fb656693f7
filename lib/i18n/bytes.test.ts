import { expect, test } from 'vitest'
import { formatBytes } from './bytes.ts'

test('the size of a file in the words and digits of the language', () => {
  expect(formatBytes(72_400, 'ar')).toBe('72 كيلوبايت')
  expect(formatBytes(1_240_000, 'ar')).toBe('1,2 م.ب')
  expect(formatBytes(72_400, 'en')).toBe('72 kB')
  expect(formatBytes(1_240_000, 'en')).toBe('1.2 MB')
})
