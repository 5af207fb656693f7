import { beforeAll, expect, test } from 'vitest'
import { insert, makeLive } from '../live-factory.ts'
import type { Filters } from '../route-query.ts'
import { countFacets } from './count-facets.ts'
import { listYears } from './list-years.ts'

const topic = (slug: string) => ({ slug, name: slug, mediaTopic: null })
const person = (slug: string) => ({ slug, name: slug, role: '', sameAs: '' })
const day = (text: string) => new Date(`${text}T12:00:00Z`)

beforeAll(async () => {
  await insert('Subject', { kind: 'topic', slug: 'defence', nameAr: 'الدفاع', nameEn: 'Defence' })
  await insert('Subject', { kind: 'topic', slug: 'health', nameAr: 'الصحة', nameEn: 'Health' })
  const defence = [topic('defence')]
  const both = [...defence, topic('health')]
  const people = [person('ellis')]
  await makeLive({ sequence: 1, firstPublishedAt: day('2026-11-02'), topics: defence, people })
  await makeLive({ sequence: 2, firstPublishedAt: day('2026-11-03'), topics: both, people })
  await makeLive({ sequence: 3, firstPublishedAt: day('2026-08-05'), topics: both, kind: 'speech' })
  await makeLive({ sequence: 4, firstPublishedAt: day('2025-08-05'), topics: [topic('health')] })
  await makeLive({ sequence: 5, locale: 'en', firstPublishedAt: day('2026-11-03'), topics: both })
})

const counted = async (filters: Filters, facet: 'topic' | 'kind' | 'person') =>
  (await countFacets('ar', filters))[facet].map(
    ({ slug, count, isAsked }) => `${slug} ${count}${isAsked ? ' asked' : ''}`,
  )

test('without a wish, everything is counted in its span, the most frequent first', async () => {
  expect(await counted({}, 'topic')).toEqual(['defence 3', 'health 3'])
  expect(await counted({ year: '2026' }, 'topic')).toEqual(['defence 3', 'health 2'])
  expect(await counted({ year: '2026', month: '11' }, 'topic')).toEqual(['defence 2', 'health 1'])
  expect(await counted({ year: '2026', month: '8' }, 'person')).toEqual([])
})

test('other facets are counted among what has the asked value; its own values would replace it', async () => {
  expect(await counted({ topic: 'health' }, 'kind')).toEqual(['press_release 2', 'speech 1'])
  expect(await counted({ topic: 'health' }, 'topic')).toEqual(['health 3 asked', 'defence 3'])
  expect(await counted({ topic: 'health', year: '2026' }, 'person')).toEqual(['ellis 1'])
})

test('of several wishes each may be taken back, and what is left is counted among all of them', async () => {
  const filters = { topic: 'defence', person: 'ellis' }
  expect(await counted(filters, 'topic')).toEqual(['defence null asked'])
  expect(await counted(filters, 'kind')).toEqual(['press_release 2'])
  expect(await counted({ topic: 'health', person: 'ellis' }, 'kind')).toEqual(['press_release 1'])
  expect(await counted({ ...filters, kind: 'speech' }, 'kind')).toEqual(['speech null asked'])
})

test('values have the name of the language; kinds are named by the texts', async () => {
  const named = async (locale: 'ar' | 'en') =>
    (await countFacets(locale, { topic: 'health' })).topic
  expect((await named('ar')).map(({ name }) => name)).toEqual(['الصحة', 'الدفاع'])
  expect((await named('en')).map(({ name }) => name)).toEqual(['Health', 'Defence'])
  expect((await countFacets('ar', {})).kind[0]).toMatchObject({ slug: 'press_release', name: null })
})

test('years of all, of one value, and uncounted of several', async () => {
  const november = { year: 2026, month: 11 }
  expect(await listYears('ar', [], 2026)).toEqual({
    years: [
      { year: 2026, month: 0, count: 3 },
      { year: 2025, month: 0, count: 1 },
    ],
    months: [
      { year: 2026, month: 8, count: 1 },
      { ...november, count: 2 },
    ],
  })
  const ellis = { facet: 'person', slug: 'ellis' } as const
  expect(await listYears('ar', [ellis], 2025)).toEqual({
    years: [{ year: 2026, month: 0, count: 2 }],
    months: [],
  })
  const both = await listYears('ar', [ellis, { facet: 'topic', slug: 'defence' }], 2026)
  expect(both.months).toEqual([{ ...november, count: null }])
})
