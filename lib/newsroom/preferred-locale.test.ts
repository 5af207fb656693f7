import { expect, test } from 'vitest'
import { preferredLocale } from './preferred-locale.ts'

test.each([
  [null, 'ar'],
  ['', 'ar'],
  ['fr-FR,fr;q=0.9', 'ar'],
  ['en', 'en'],
  ['en-GB,en;q=0.9', 'en'],
  ['ar-MA,ar;q=0.9,en;q=0.8', 'ar'],
  ['fr,en;q=0.7,ar;q=0.8', 'ar'],
  ['en;q=0.5, ar;q=0.4', 'en'],
  ['en;q=0', 'ar'],
  ['en;q=x', 'ar'],
  ['*', 'ar'],
  [','.repeat(10_000), 'ar'],
] as const)('%s means %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale)
})
