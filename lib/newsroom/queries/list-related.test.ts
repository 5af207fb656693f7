import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { Locale } from '#lib/i18n/locale.ts'
import { makeLive } from '../live-factory.ts'
import type { PublishedContent } from './find-release-page.ts'
import { listRelated } from './list-related.ts'

const day = (date: number) => new Date(Date.UTC(2026, 3, date))
const topic = (slug: string) => ({ slug, name: slug, mediaTopic: null })
const person = (slug: string) => ({ slug, name: slug, role: '', sameAs: '' })
const organisation = (slug: string) => ({ slug, name: slug, sameAs: '' })

type Facets = Pick<Partial<PublishedContent>, 'topics' | 'people' | 'organisations'>

/** A live release that is filed under what it names. */
async function aRelease(sequence: number, on: Date, facets: Facets, locale: Locale = 'ar') {
  const all = { topics: [], people: [], organisations: [], ...facets }
  const release = { year: 2026, sequence, locale, headline: `${sequence}`, firstPublishedAt: on }
  return makeLive({ documentId: randomUUID(), ...release, ...all })
}

const ofTwo = { topics: [topic('defence')], people: [person('berrid')] }
let own: string

beforeAll(async () => {
  own = await aRelease(50, day(20), { ...ofTwo, organisations: [organisation('far')] })
  await aRelease(1, day(1), { ...ofTwo, organisations: [organisation('far')] })
  await aRelease(2, day(2), { topics: [topic('defence')] })
  await aRelease(3, day(3), { people: [person('berrid')] })
  await aRelease(4, day(4), { topics: [topic('health')] })
  await aRelease(5, day(5), ofTwo)
  await aRelease(6, day(6), { organisations: [organisation('far')] })
  await aRelease(7, day(7), { ...ofTwo }, 'en')
  await aRelease(51, day(21), { ...ofTwo, organisations: [organisation('far')] })
})

const headlines = async (documentId: string) =>
  (await listRelated(documentId)).map(({ headline }) => headline)

test('those that share most come first, then the newest; four at most, all earlier, of the same language', async () => {
  expect(await headlines(own)).toEqual(['1', '5', '6', '3'])
  expect((await listRelated(own))[0]).toMatchObject({
    year: 2026,
    sequence: 1,
    path: '/releases/2026/1/بلاغ',
    kind: 'press_release',
    firstPublishedAt: day(1),
  })
})

test('a release that shares nothing has none', async () => {
  expect(await headlines(await aRelease(60, day(25), { topics: [topic('alone')] }))).toEqual([])
  expect(await headlines(randomUUID())).toEqual([])
})

test('what is published later changes nothing', async () => {
  const before = await listRelated(own)
  await aRelease(70, day(28), ofTwo)
  expect(await listRelated(own)).toEqual(before)
})
