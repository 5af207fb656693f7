import { expect, test } from 'vitest'
import { askedOf } from './asked.ts'

const keyOf = (url: string) => {
  const asked = askedOf(url)
  return 'key' in asked ? asked.key : asked.kind
}
const hash = 'a'.repeat(64)

test.each([
  ['/', '/'],
  ['/?utm_source=x&fbclid=y', '/'],
  ['/en', '/en'],
  ['/en?_rsc=1abc', '/en'],
  ['/releases?month=5&year=2026', '/releases?year=2026&month=5'],
  ['/releases?kind=statement&x=1&year=2026', '/releases?year=2026&kind=statement'],
  ['/releases?year=26', '/releases'],
  ['/releases/2026/1/%d8%a8%d9%84%d8%a7%d8%ba', '/releases/2026/1/%D8%A8%D9%84%D8%A7%D8%BA'],
  ['/releases/2026/1/a%3Fb', '/releases/2026/1/a%3Fb'],
  ['/%72eleases', '/releases'],
  ['/search?q=%20%D8%A8%20&x=1', '/search?q=%D8%A8'],
  [`/files/${hash}/%D8%A8-480.webp`, `/files/${hash}/file.webp`],
  ['/_next/static/media/a.woff2?x=1', '/_next/static/media/a.woff2'],
])('%s is kept under %s', (url, key) => {
  expect(keyOf(url)).toBe(key)
})

test.each([
  ['/admin', 'desk'],
  ['/en/admin/releases?x=1', 'desk'],
  ['/api/photos', 'desk'],
  ['/embargo/closed', 'guest'],
  ['/en/preview/open/x?y=1', 'guest'],
  ['/embargoed', 'nothing'],
  ['/ar', 'redirect'],
  ['/ar//evil.example', 'redirect'],
  ['/healthz', 'own'],
  ['/nowhere', 'nothing'],
  ['//evil.example', 'nothing'],
  ['/%ff', 'nothing'],
  ['/not-found', 'nothing'],
  ['/withdrawn/2026/1', 'nothing'],
  ['/_next/image?url=%2Fa.png&w=64&q=75', 'nothing'],
  ['/_next/data/x/y.json', 'nothing'],
  ['/_next/static/../server/x', 'nothing'],
  ['/_next/static/a//b', 'nothing'],
  [`/files/${hash}/..`, 'nothing'],
  [`/files/${hash}/a/b.webp`, 'nothing'],
  [`/files/${hash}/%ff.webp`, 'nothing'],
  [`/files/${'A'.repeat(64)}/a.webp`, 'nothing'],
  [`/?${Array.from({ length: 101 }, () => 'a=1').join('&')}`, 'too-long'],
  [`/search?q=${'x'.repeat(12_000)}`, 'too-long'],
])('%s: %s', (url, kind) => {
  expect(askedOf(url).kind).toBe(kind)
})

test('a redirect never leads to another site', () => {
  expect(askedOf('/ar//evil.example')).toEqual({ kind: 'redirect', to: '/evil.example' })
  expect(askedOf('/ar?page=1')).toEqual({ kind: 'redirect', to: '/?page=1' })
})
