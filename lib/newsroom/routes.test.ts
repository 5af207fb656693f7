import { expect, test } from 'vitest'
import { encodeCursor } from './cursor.ts'
import { filtersOf, pageOf, pageValue, parameters } from './route-query.ts'
import { routeOf, splitLocale } from './routes.ts'

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

const number = { year: 2026, sequence: 145 }
test.each([
  ['/', { name: 'home' }],
  ['/releases', { name: 'releases' }],
  ['/releases/2026/145', { name: 'release', ...number, form: null }],
  ['/releases/2026/145/بلاغ', { name: 'release', ...number, form: null }],
  ['/releases/2026/145/بلاغ/parallel', { name: 'release', ...number, form: 'parallel' }],
  ['/releases/2026/145/بلاغ/print', { name: 'release', ...number, form: 'print' }],
  ['/releases/2026/145/بلاغ.md', { name: 'release', ...number, form: 'md' }],
  ['/releases/2026/145/بلاغ.txt', { name: 'release', ...number, form: 'txt' }],
  ['/releases/2026/145/بلاغ/ninjs.json', { name: 'release', ...number, form: 'ninjs' }],
  ['/releases/2026/145/بلاغ/ninjs-1.6.json', { name: 'release', ...number, form: 'ninjs-1.6' }],
  ['/releases/2026/145/بلاغ/newsml-g2.xml', { name: 'release', ...number, form: 'newsml-g2' }],
  ['/r/2026/145', { name: 'short', ...number }],
  ['/people', { name: 'subjects', kind: 'person' }],
  ['/topics/defence', { name: 'subject', kind: 'topic', slug: 'defence' }],
  [
    '/places/new-york/feed.atom',
    { name: 'subject-feed', kind: 'place', slug: 'new-york', form: 'atom' },
  ],
  ['/search', { name: 'search' }],
  ['/search.json', { name: 'search-json' }],
  ['/search/feed.json', { name: 'search-feed', form: 'json' }],
  ['/feed.xml', { name: 'feed', form: 'xml' }],
  ['/feed.ninjs.json', { name: 'feed', form: 'ninjs' }],
  ['/sitemap.xml', { name: 'sitemap' }],
  ['/news-sitemap.xml', { name: 'news-sitemap' }],
  ['/sitemaps/2026-1.xml', { name: 'sitemap-part', part: '2026-1' }],
  ['/sitemaps/pages.xml', { name: 'sitemap-part', part: 'pages' }],
  ['/robots.txt', { name: 'robots' }],
  ['/llms.txt', { name: 'llms' }],
  ['/opensearch.xml', { name: 'opensearch' }],
  ['/.well-known/security.txt', { name: 'security' }],
])('%s is a route', (path, route) => {
  expect(routeOf('ar', path, {})).toEqual({ ...route, path, filters: {}, query: '' })
})

test.each([
  '/not-found',
  '/withdrawn/2026/1',
  '/not-available/2026/1',
  '/forms/2026/1/md',
  '/releases/',
  '/releases/2026',
  '/releases/2026/0145',
  '/releases/0026/1',
  '/releases/2026/99999999',
  '/releases/2026/145/a/b',
  '/releases/2026/145/a.pdf',
  '/releases/2026/145.md',
  '/r/2026/145/slug',
  '/topics/Defence',
  '/topics/defence/feed.rss',
  '/search/feed.html',
  '/sitemaps/2026-0.xml',
  '/security.txt',
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

const queryAt = (path: string, query: object) => routeOf('ar', path, { ...query })?.query

test('unknown parameters are ignored, known ones are written in one order', () => {
  expect(queryAt('/', { q: 'x', utm_source: 'y' })).toBe('')
  expect(queryAt('/releases', { topic: 'defence', utm: '1', month: '11', year: '2026' })).toBe(
    '?year=2026&month=11&topic=defence',
  )
  expect(queryAt('/search', { kind: 'speech', q: ' المغرب ', page: 'x' })).toBe(
    `?q=${encodeURIComponent('المغرب')}&kind=speech&page=x`,
  )
})

test.each([
  [{ year: '26' }],
  [{ month: '3' }],
  [{ year: '', month: '3' }],
  [{ kind: 'advert' }],
  [{ topic: '../x' }],
  [{ place: 'A' }],
])('%j says nothing', (query) => {
  expect(queryAt('/releases', query)).toBe('')
})

test('the first of several values counts, and a long question is cut', () => {
  expect(filtersOf({ topic: ['a', 'b'] }, parameters.archive)).toEqual({ topic: 'a' })
  expect(filtersOf({ q: 'ب'.repeat(9000) }, parameters.search).q).toHaveLength(200)
})

test('a part of a list hangs on a place in it; what no link of ours says does not exist', () => {
  expect(pageOf(undefined)).toBeNull()
  expect(pageOf(code)).toEqual({ before: cursor })
  expect(pageOf(`~${code}`)).toEqual({ after: cursor })
  for (const page of [{ before: cursor }, { after: cursor }])
    expect(pageOf(pageValue(page))).toEqual(page)
  expect(pageOf('x')).toBeUndefined()
  expect(routeOf('ar', '/releases', { page: 'x' })).toBeNull()
})
