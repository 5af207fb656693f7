import { expect, test } from 'vitest'
import { encodeCursor } from './cursor.ts'
import { archivePage, archiveQuery, routeOf, splitLocale } from './routes.ts'

const cursor = {
  at: new Date(1_780_000_000_000),
  documentId: '0198a9f2-7c1e-7bd4-a0c4-1f2e3d4c5b6a',
}
const code = encodeCursor(cursor)

test.each([
  ['/', 'ar', '/'],
  ['/en', 'en', '/'],
  ['/en/releases', 'en', '/releases'],
  ['/enterprise', 'ar', '/enterprise'],
  ['/releases/2026/145/%D8%A8%D9%84%D8%A7%D8%BA', 'ar', '/releases/2026/145/بلاغ'],
])('%s is %s %s', (pathname, locale, path) => {
  expect(splitLocale(pathname)).toEqual({ locale, path })
})

test('a decomposed address is the composed one', () => {
  expect(splitLocale(`/${encodeURIComponent('\u0627\u0654')}`)?.path).toBe('/\u0623')
})

test('an address that is not UTF-8 is none', () => {
  expect(splitLocale('/%E0%A4%A')).toBeNull()
})

test.each([
  ['/', { name: 'home' }],
  ['/releases', { name: 'releases', page: null }],
  [
    '/releases/2026/145',
    { name: 'release', year: 2026, sequence: 145, path: '/releases/2026/145' },
  ],
  [
    '/releases/2026/145/بلاغ',
    { name: 'release', year: 2026, sequence: 145, path: '/releases/2026/145/بلاغ' },
  ],
  ['/r/2026/145', { name: 'short', year: 2026, sequence: 145 }],
  ['/feed.xml', { name: 'feed' }],
  ['/sitemap.xml', { name: 'sitemap' }],
  ['/sitemaps/2026-1.xml', { name: 'sitemap-part', part: '2026-1' }],
  ['/sitemaps/pages.xml', { name: 'sitemap-part', part: 'pages' }],
  ['/robots.txt', { name: 'robots' }],
])('%s is a route', (path, route) => {
  expect(routeOf('ar', path, {})).toEqual(route)
})

test.each([
  '/not-found',
  '/withdrawn/2026/1',
  '/not-available/2026/1',
  '/releases/',
  '/releases/2026',
  '/releases/2026/0145',
  '/releases/0026/1',
  '/releases/2026/99999999',
  '/releases/2026/145/a/b',
  '/r/2026/145/slug',
  '/sitemaps/2026-0.xml',
  '/constructor',
])('%s does not exist', (path) => {
  expect(routeOf('ar', path, {})).toBeNull()
})

test.each(['/sitemap.xml', '/sitemaps/2026-1.xml', '/robots.txt', '/r/2026/145'])(
  '/en%s does not exist: there is one for both languages',
  (path) => {
    expect(routeOf('en', path, {})).toBeNull()
  },
)

test('the archive knows two parameters, ignores others and refuses what no link of ours says', () => {
  expect(archivePage({ utm_source: 'x' })).toBeNull()
  expect(archivePage({ before: code })).toEqual({ before: cursor })
  expect(archivePage({ after: [code, 'x'] })).toEqual({ after: cursor })
  expect(archivePage({ before: 'x' })).toBeUndefined()
  expect(routeOf('ar', '/releases', { before: 'x' })).toBeNull()
})

test('the same page of the archive is always written the same way', () => {
  expect(archiveQuery({ z: '1', before: code })).toBe(`?before=${code}`)
  expect(archiveQuery({ z: '1' })).toBe('')
})
