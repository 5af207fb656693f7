import { expect, test } from 'vitest'
import { aPhoto, aPublished, aReleasePage } from '../published-factory.ts'
import { newsArticle, shortened } from './news-article.ts'
import { jsonLdText } from './publisher.ts'

const office = {
  publicUrl: 'https://press.example',
  locale: 'ar',
  name: 'المكتب الصحفي',
  siteName: 'بلاغ',
  logo: { path: '/logo.png', size: 512 },
} as const
const arabicUrl = 'https://press.example/releases/2026/145/%D8%A8%D9%84%D8%A7%D8%BA'
const sibling = { locale: 'en', path: '/releases/2026/145/release', headline: 'Release' } as const

test('it says what the page says, with zones in its dates', () => {
  const node = newsArticle(aReleasePage(), office, 'الرباط، 5 غشت 2026')
  expect(node).toMatchObject({
    '@type': 'NewsArticle',
    url: arabicUrl,
    headline: 'بلاغ بشأن اللقاء',
    articleBody: 'أكدت السفارة',
    wordCount: 2,
    inLanguage: 'ar',
    dateline: 'الرباط، 5 غشت 2026',
    datePublished: '2026-08-05T14:07:00.000Z',
    dateModified: '2026-08-05T14:07:00.000Z',
    identifier: '2026/145',
    author: { '@type': 'Organization', name: 'المكتب الصحفي' },
    publisher: { logo: { url: 'https://press.example/logo.png', width: 512 } },
  })
})

test('an original names its translation, a translation its original, a lone release neither', () => {
  const original = newsArticle(aReleasePage({ sibling }), office, '')
  expect(original.workTranslation).toMatchObject({ inLanguage: 'en', headline: 'Release' })
  expect(original).not.toHaveProperty('translationOfWork')
  const content = aPublished({ originalLocale: 'en' })
  const translation = newsArticle(aReleasePage({ content, sibling }), office, '')
  expect(translation.translationOfWork).toMatchObject({ inLanguage: 'en' })
  expect(translation).not.toHaveProperty('workTranslation')
  const alone = newsArticle(aReleasePage(), office, '')
  expect(alone).not.toHaveProperty('workTranslation')
  expect(alone).not.toHaveProperty('translationOfWork')
})

test('a correction stays on record after later editions', () => {
  const at = new Date('2026-08-06T09:00:00Z')
  const changes = [
    { at: new Date('2026-08-07T09:00:00Z'), kind: 'minor', note: null } as const,
    { at, kind: 'correction', note: 'صُحح الرقم' } as const,
  ]
  expect(newsArticle(aReleasePage({ changes }), office, '').correction).toEqual([
    { '@type': 'CorrectionComment', text: 'صُحح الرقم', datePublished: at.toISOString() },
  ])
  expect(newsArticle(aReleasePage(), office, '').correction).toBeUndefined()
})

test('photos carry size, caption and credit', () => {
  const content = aPublished({ photos: [aPhoto()] })
  expect(newsArticle(aReleasePage({ content }), office, '').image).toEqual([
    expect.objectContaining({ width: 1600, height: 1067, creditText: 'المكتب الصحفي' }),
  ])
})

test('no text can end the script element', () => {
  const text = jsonLdText({ headline: '</script><script>alert(1)</script><!--' })
  expect(text).not.toContain('<')
  expect(JSON.parse(text).headline).toBe('</script><script>alert(1)</script><!--')
})

test('a long headline ends with a whole word', () => {
  expect(shortened('كلمة '.repeat(30).trim())).toBe(`${'كلمة '.repeat(22).trim()}…`)
  expect(shortened('قصير')).toBe('قصير')
})

test('a vocalised headline that may be published is told whole: marks are not letters', () => {
  const headline = 'كَلِمَةٌ '.repeat(22).trim()
  expect(headline.length).toBeGreaterThan(110)
  expect(shortened(headline)).toBe(headline)
})
