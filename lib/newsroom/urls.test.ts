import { expect, test } from 'vitest'
import { absoluteUrl, guidOf, hrefOf } from './urls.ts'

test('addresses are encoded, and English stands under /en', () => {
  expect(hrefOf('ar', '/releases/2026/1/بلاغ')).toBe('/releases/2026/1/%D8%A8%D9%84%D8%A7%D8%BA')
  expect(hrefOf('en', '/')).toBe('/en')
  expect(hrefOf('en', '/releases/2026/1/50%-more?')).toBe('/en/releases/2026/1/50%25-more%3F')
})

test('absolute addresses are of the public origin', () => {
  expect(absoluteUrl('https://press.example', 'ar', '/')).toBe('https://press.example/')
  expect(absoluteUrl('https://press.example', 'en', '/releases')).toBe(
    'https://press.example/en/releases',
  )
})

test('the guid is of the number and the language alone', () => {
  expect(guidOf('https://press.example:8443', 'ar', 2026, 145)).toBe(
    'tag:press.example,2026:145:ar',
  )
})
