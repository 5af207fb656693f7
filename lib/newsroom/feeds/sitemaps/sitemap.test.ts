import { describe, expect, test } from 'vitest'
import { isSharedHere, xmlObjections } from '#lib/testing/official-schemas.ts'
import { aPhoto } from '../../published-factory.ts'
import type { SitemapEntry } from '../../queries/list-for-sitemap.ts'
import { newsSitemap } from './news-sitemap.ts'
import { sitemapIndex, sitemapPart } from './sitemap.ts'

const anEntry = (over: Partial<SitemapEntry> = {}): SitemapEntry => ({
  pair: '145',
  locale: 'ar',
  path: '/releases/2026/145/بلاغ',
  originalLocale: 'ar',
  changedAt: new Date('2026-08-05T14:07:00Z'),
  slug: 'بلاغ',
  photos: [],
  ...over,
})
const english = anEntry({ locale: 'en', path: '/releases/2026/145/release' })
const arabicUrl = 'https://press.example/releases/2026/145/%D8%A8%D9%84%D8%A7%D8%BA'
const englishUrl = 'https://press.example/en/releases/2026/145/release'
const alternate = (hreflang: string, href: string) =>
  `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>`

test('a release in one language announces no other', () => {
  const part = sitemapPart('https://press.example', [anEntry()])
  expect(part).toContain(`<loc>${arabicUrl}</loc>\n<lastmod>2026-08-05T14:07:00.000Z</lastmod>`)
  expect(part).not.toContain('<xhtml:link')
})

test('two languages announce each other and the original, the same on both', () => {
  const part = sitemapPart('https://press.example', [anEntry(), english])
  for (const link of [
    alternate('ar', arabicUrl),
    alternate('en', englishUrl),
    alternate('x-default', arabicUrl),
  ])
    expect(part.split(link)).toHaveLength(3)
})

test('the original may be English', () => {
  const both = [anEntry(), english].map((entry) => ({ ...entry, originalLocale: 'en' as const }))
  const part = sitemapPart('https://press.example', both)
  expect(part.split(alternate('x-default', englishUrl))).toHaveLength(3)
})

test('a page of which nobody knows when it changed says nothing of it', () => {
  const part = sitemapPart('https://press.example', [anEntry({ changedAt: null })])
  expect(part).not.toContain('lastmod')
})

test('photos are listed by their largest shared form, and by their address alone', () => {
  const part = sitemapPart('https://press.example', [anEntry({ photos: [aPhoto()] })])
  expect(part).toMatch(
    /<image:image><image:loc>https:\/\/press\.example\/files\/b{64}\/%D8%A8%D9%84%D8%A7%D8%BA-1600\.jpg<\/image:loc><\/image:image>/,
  )
})

test('the index names its parts', () => {
  expect(sitemapIndex('https://press.example', ['pages', '2026-1'])).toContain(
    '<sitemap><loc>https://press.example/sitemaps/2026-1.xml</loc></sitemap>',
  )
})

const news = newsSitemap('https://press.example', { ar: 'بلاغ', en: 'Balagh' }, [
  {
    locale: 'ar',
    path: '/releases/2026/145/بلاغ',
    headline: 'أ & <ب>',
    firstPublishedAt: new Date('2026-08-05T14:07:00Z'),
  },
  {
    locale: 'en',
    path: '/releases/2026/145/release',
    headline: 'Release',
    firstPublishedAt: new Date('2026-08-05T14:07:00Z'),
  },
])

test('news names the publication in the language of the news, and has no language with a country', () => {
  expect(news).toContain('<news:name>بلاغ</news:name><news:language>ar</news:language>')
  expect(news).toContain('<news:name>Balagh</news:name><news:language>en</news:language>')
  expect(news).toContain('<news:publication_date>2026-08-05T14:07:00.000Z</news:publication_date>')
  expect(news).toContain('<news:title>أ &amp; &lt;ب&gt;</news:title>')
  expect(news).not.toMatch(/genres|keywords/)
})

describe.skipIf(!isSharedHere)('as its schema wants it:', () => {
  test('index, part and news', async () => {
    const publicUrl = 'https://press.example'
    const entries = [anEntry({ photos: [aPhoto()] }), english, anEntry({ pair: '/', path: '/' })]
    expect(await xmlObjections(sitemapIndex(publicUrl, ['pages']), 'sitemapindex')).toBe('')
    expect(await xmlObjections(sitemapPart(publicUrl, entries), 'sitemap')).toBe('')
    expect(await xmlObjections(news, 'sitemap')).toBe('')
    expect(await xmlObjections(news.replaceAll('>ar<', '>ar-MA<'), 'sitemap')).toContain('language')
  })
})
