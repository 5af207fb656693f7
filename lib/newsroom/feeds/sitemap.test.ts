import { expect, test } from 'vitest'
import { aPhoto } from '../published-factory.ts'
import type { SitemapEntry } from '../queries/list-for-sitemap.ts'
import { sitemapIndex, sitemapPart } from './sitemap.ts'

const anEntry = (over: Partial<SitemapEntry> = {}): SitemapEntry => ({
  locale: 'ar',
  path: '/releases/2026/145/بلاغ',
  sequence: 145,
  originalLocale: 'ar',
  publishedAt: new Date('2026-08-05T14:07:00Z'),
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

test('photos are listed by their largest shared form', () => {
  const part = sitemapPart('https://press.example', [anEntry({ photos: [aPhoto()] })])
  expect(part).toMatch(
    /<image:loc>https:\/\/press\.example\/files\/b{64}\/%D8%A8%D9%84%D8%A7%D8%BA-1600\.jpg<\/image:loc>/,
  )
})

test('the index names its parts', () => {
  expect(sitemapIndex('https://press.example', ['pages', '2026-1'])).toContain(
    '<sitemap><loc>https://press.example/sitemaps/2026-1.xml</loc></sitemap>',
  )
})
