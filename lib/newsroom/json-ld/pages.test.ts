import { expect, test } from 'vitest'
import { aSite } from '../feeds/feed-factory.ts'
import { collectionPage, standingPage } from './pages.ts'
import { webSite } from './publisher.ts'

const office = {
  publicUrl: 'https://press.example',
  locale: 'en',
  site: aSite('en'),
  logo: { src: '/logo.png', width: 512, height: 512 },
} as const
const crumbs = [
  { name: 'Home', path: '/' },
  { name: 'All releases', path: '/releases' },
]
const nodes = (graph: Record<string, unknown>) => graph['@graph'] as Record<string, unknown>[]

test('the front page says whose site it is and how it is searched', () => {
  const [organisation, site] = nodes(webSite(office))
  expect(organisation).toMatchObject({ '@type': 'Organization', url: 'https://press.example/en' })
  expect(site).toMatchObject({
    '@type': 'WebSite',
    url: 'https://press.example/en',
    inLanguage: 'en',
    potentialAction: {
      target: { urlTemplate: 'https://press.example/en/search?q={search_term_string}' },
      'query-input': 'required name=search_term_string',
    },
  })
})

test('a list has its entries in order, and the way to it', () => {
  const rows = [
    { locale: 'en', path: '/releases/2026/2/b', headline: 'B' },
    { locale: 'en', path: '/releases/2026/1/a', headline: 'A' },
  ] as const
  const url = 'https://press.example/en/releases?topic=defence'
  const page = { url, title: 'All releases', crumbs, rows: [...rows] }
  const [collection, , way] = nodes(collectionPage(office, page))
  expect(collection).toMatchObject({
    '@type': 'CollectionPage',
    url,
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: 2,
      itemListElement: [
        { position: 1, name: 'B', url: 'https://press.example/en/releases/2026/2/b' },
        { position: 2, name: 'A' },
      ],
    },
  })
  expect(way).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { position: 1, item: 'https://press.example/en' },
      { position: 2, name: 'All releases', item: 'https://press.example/en/releases' },
    ],
  })
})

test('about and contact are about the office, other pages are not', () => {
  const page = { url: 'https://press.example/en/contact', title: 'Contact', crumbs }
  const [contact] = nodes(standingPage(office, { ...page, type: 'ContactPage' }))
  expect(contact).toMatchObject({ mainEntity: { '@id': 'https://press.example/#office' } })
  const [other] = nodes(standingPage(office, { ...page, type: 'WebPage' }))
  expect(other!.mainEntity).toBeUndefined()
})
