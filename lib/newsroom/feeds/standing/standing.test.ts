import { expect, test } from 'vitest'
import { textsOf } from '../../texts.ts'
import { aSite } from '../feed-factory.ts'
import { llmsText } from './llms.ts'
import { openSearch } from './opensearch.ts'
import { robots } from './robots.ts'
import { securityText } from './security.ts'

const publicUrl = 'https://press.example'
const setting = { publicUrl, locale: 'ar', site: aSite(), t: textsOf('ar') } as const

test('security.txt has a contact, and expires in less than a year, at the beginning of a day', () => {
  const now = new Date('2026-11-23T21:15:00Z')
  const lines = securityText(publicUrl, aSite(), now).trimEnd().split('\n')
  expect(lines).toEqual([
    'Contact: mailto:press@press.example',
    'Contact: https://press.example/contact',
    'Expires: 2027-05-22T00:00:00.000Z',
    'Preferred-Languages: ar, en',
    'Canonical: https://press.example/.well-known/security.txt',
  ])
  expect(securityText(publicUrl, aSite('ar', { email: '' }), now)).toMatch(/^Contact: https:/)
})

test('robots.txt names the sitemaps and closes the desk', () => {
  const lines = robots(publicUrl).split('\n')
  expect(lines).toContain('Sitemap: https://press.example/sitemap.xml')
  expect(lines).toContain('Sitemap: https://press.example/news-sitemap.xml')
  expect(lines.filter((line) => line.startsWith('Disallow'))).toEqual([
    'Disallow: /admin',
    'Disallow: /en/admin',
    'Disallow: /api/',
  ])
})

test('llms.txt has one heading, what the site is, and the releases as Markdown', () => {
  const rows = [{ path: '/releases/2026/145/بلاغ', headline: 'أ [ب]', summary: 'سطر\nثان' }]
  const text = llmsText(setting, rows)
  expect(text).toMatch(/^# المكتب الصحفي\n\n> \S/)
  expect(text.match(/^# /gm)).toHaveLength(1)
  expect(text).toContain(
    '- [أ \\[ب\\]](https://press.example/releases/2026/145/%D8%A8%D9%84%D8%A7%D8%BA.md): سطر ثان',
  )
  expect(text).toContain('https://press.example/en/llms.txt')
  expect(llmsText(setting, [])).not.toContain('.md)')
})

test('the description of the search fits its format in either language', () => {
  const name = 'المكتب الصحفي لسفارة المملكة'
  const text = openSearch({ ...setting, site: aSite('ar', { name }) }, { src: '/logo.png' })
  expect(text).toContain('<ShortName>المكتب الصحفي</ShortName>')
  expect(text).toContain('template="https://press.example/search?q={searchTerms}"')
  expect(text).toContain('<Language>ar</Language>')
  const english = openSearch({ ...setting, locale: 'en' }, { src: '/logo.png' })
  expect(english).toContain('template="https://press.example/en/search.json?q={searchTerms}"')
})
