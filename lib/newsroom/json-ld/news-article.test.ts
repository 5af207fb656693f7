import { expect, test } from 'vitest'
import { aSite } from '../feeds/feed-factory.ts'
import { aPhoto, aPublished, aReleasePage } from '../published-factory.ts'
import { newsArticle, releaseGraph, shortened } from './news-article.ts'
import { jsonLdText } from './publisher.ts'

const office = {
  publicUrl: 'https://press.example',
  locale: 'ar',
  site: aSite(),
  logo: { src: '/logo.png', width: 512, height: 512 },
} as const
const arabicUrl = 'https://press.example/releases/2026/145/%D8%A8%D9%84%D8%A7%D8%BA'
const sibling = { locale: 'en', path: '/releases/2026/145/release', headline: 'Release' } as const
const plain = { dateline: '' }

test('it says what the page says, with zones in its dates', () => {
  const setting = { dateline: 'الرباط، 5 غشت 2026', genre: 'بيان', version: 4 }
  const node = newsArticle(
    aReleasePage({ updatedAt: new Date('2026-08-06T09:00:00Z') }),
    office,
    setting,
  )
  expect(node).toMatchObject({
    '@type': 'NewsArticle',
    '@id': `${arabicUrl}#article`,
    url: arabicUrl,
    headline: 'بلاغ بشأن اللقاء',
    articleBody: 'أكدت السفارة',
    wordCount: 2,
    inLanguage: 'ar',
    dateline: 'الرباط، 5 غشت 2026',
    datePublished: '2026-08-05T14:07:00.000Z',
    dateModified: '2026-08-06T09:00:00.000Z',
    dateCreated: '2026-08-05',
    identifier: '2026/145',
    version: 4,
    genre: 'بيان',
    author: { '@type': 'Organization', name: 'المكتب الصحفي' },
    publisher: { logo: { url: 'https://press.example/logo.png', width: 512 } },
    copyrightHolder: { '@id': 'https://press.example/#office' },
    contentLocation: { '@type': 'Place', name: 'الرباط' },
  })
})

test('a silent change gives it another version and no other date', () => {
  const content = aPublished({
    editionNumber: 2,
    editionKind: 'minor',
    publishedAt: new Date('2026-09-01'),
  })
  const node = newsArticle(aReleasePage({ content }), office, { ...plain, version: 2 })
  expect(node).toMatchObject({ version: 2, dateModified: '2026-08-05T14:07:00.000Z' })
})

test('who and what it is about has a name of its own among namesakes', () => {
  const content = aPublished({
    people: [
      { slug: 'someone', name: 'فلان', role: 'وزير', sameAs: 'https://www.wikidata.org/wiki/Q1' },
    ],
    organisations: [{ slug: 'body', name: 'هيئة', sameAs: 'javascript:alert(1)' }],
  })
  const node = newsArticle(aReleasePage({ content }), office, plain)
  expect(node.about).toEqual([
    {
      '@type': 'DefinedTerm',
      '@id': 'http://cv.iptc.org/newscodes/mediatopic/11001000',
      name: 'الدفاع',
      termCode: '11001000',
      inDefinedTermSet: 'http://cv.iptc.org/newscodes/mediatopic/',
    },
  ])
  expect(node.mentions).toMatchObject([
    {
      '@type': 'Person',
      name: 'فلان',
      jobTitle: 'وزير',
      sameAs: 'https://www.wikidata.org/wiki/Q1',
    },
    { '@type': 'Organization', name: 'هيئة', sameAs: undefined },
  ])
})

test('an original names its translation, a translation its original, a lone release neither', () => {
  const original = newsArticle(aReleasePage({ sibling }), office, plain)
  expect(original.workTranslation).toMatchObject({ inLanguage: 'en', headline: 'Release' })
  expect(original).not.toHaveProperty('translationOfWork')
  const content = aPublished({ originalLocale: 'en' })
  const translation = newsArticle(aReleasePage({ content, sibling }), office, plain)
  expect(translation.translationOfWork).toMatchObject({ inLanguage: 'en' })
  expect(translation).not.toHaveProperty('workTranslation')
  const alone = newsArticle(aReleasePage(), office, plain)
  expect(alone).not.toHaveProperty('workTranslation')
  expect(alone).not.toHaveProperty('translationOfWork')
})

test('a correction stays on record after later editions', () => {
  const at = new Date('2026-08-06T09:00:00Z')
  const changes = [
    { at: new Date('2026-08-07T09:00:00Z'), kind: 'update', note: null } as const,
    { at, kind: 'correction', note: 'صُحح الرقم' } as const,
  ]
  expect(newsArticle(aReleasePage({ changes }), office, plain).correction).toEqual([
    { '@type': 'CorrectionComment', text: 'صُحح الرقم', datePublished: at.toISOString() },
  ])
  expect(newsArticle(aReleasePage(), office, plain).correction).toBeUndefined()
})

test('the card comes first, then photos with size, caption, credit and rights', () => {
  const content = aPublished({ photos: [aPhoto()] })
  const card = { src: '/files/c/card.png', width: 1200, height: 630, alt: 'بلاغ' }
  expect(newsArticle(aReleasePage({ content }), office, { ...plain, card }).image).toEqual([
    expect.objectContaining({
      url: 'https://press.example/files/c/card.png',
      width: 1200,
      height: 630,
    }),
    expect.objectContaining({
      width: 1600,
      height: 1067,
      creditText: 'المكتب الصحفي',
      copyrightNotice: office.site.copyright,
      acquireLicensePage: 'https://press.example/contact',
    }),
  ])
})

test('the graph has one article, the office with its press desk, and the way there when the page shows it', () => {
  const crumbs = [
    { name: 'الرئيسية', path: '/' },
    { name: 'البلاغات', path: '/releases' },
  ]
  const types = (node: Record<string, unknown>) =>
    (node['@graph'] as Record<string, unknown>[]).map((one) => one['@type'])
  const graph = releaseGraph(aReleasePage(), office, { ...plain, crumbs })
  expect(types(graph)).toEqual(['NewsArticle', 'Organization', 'BreadcrumbList'])
  expect(graph['@graph']).toContainEqual(
    expect.objectContaining({
      '@id': 'https://press.example/#office',
      contactPoint: [
        expect.objectContaining({ contactType: 'press', availableLanguage: ['ar', 'en'] }),
      ],
    }),
  )
  expect(types(releaseGraph(aReleasePage(), office, plain))).toHaveLength(2)
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
