import { beforeAll, expect, test } from 'vitest'
import { decodeCursor } from '../cursor.ts'
import { makeLive } from '../live-factory.ts'
import type { Filters } from '../route-query.ts'
import { latestReleases, listReleases } from './list-releases.ts'

const minute = (count: number) => new Date(Date.UTC(2026, 0, 1, 0, count))
const topic = (slug: string) => ({ slug, name: slug, mediaTopic: null })
const person = (slug: string) => ({ slug, name: slug, role: '', sameAs: '' })

// Every second pair came out at the same instant, so that the place in the list hangs on more than the time.
beforeAll(async () => {
  for (let sequence = 1; sequence <= 11; sequence++)
    await makeLive({
      sequence,
      firstPublishedAt: minute(Math.floor(sequence / 2)),
      topics: sequence % 3 === 0 ? [topic('defence'), topic('health')] : [topic('defence')],
      people: sequence % 2 === 0 ? [person('brian-ellis')] : [],
      kind: sequence === 6 ? 'speech' : 'statement',
    })
  await makeLive({ sequence: 12, locale: 'en', firstPublishedAt: minute(90) })
  await makeLive({ sequence: 13, firstPublishedAt: minute(91), withdrawnAt: minute(92) })
  // Half past eleven in Greenwich is the next day, month and year in Casablanca.
  const eve = new Date('2024-12-31T23:30:00Z')
  await makeLive({ year: 2024, sequence: 1, kind: 'readout', firstPublishedAt: eve, topics: [] })
})

const numbers = (rows: { year: number; sequence: number }[]) =>
  rows.map(({ year, sequence }) => (year === 2026 ? sequence : year))
const filtered = async (filters: Filters) =>
  numbers((await listReleases('ar', null, filters)).rows).toSorted((a, b) => a - b)

test('the newest come first, in one language, without what was withdrawn', async () => {
  expect(numbers(await latestReleases('ar', 1))).toEqual(
    numbers((await listReleases('ar', null, {}, { size: 1 })).rows),
  )
  expect(numbers(await latestReleases('en', 5))).toEqual([12])
  expect(numbers(await latestReleases('ar', 50)).toSorted((a, b) => a - b)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 2024,
  ])
})

test.each<[Filters, number[]]>([
  [{ topic: 'health' }, [3, 6, 9]],
  [{ topic: 'health', person: 'brian-ellis' }, [6]],
  [{ topic: 'defence', person: 'brian-ellis', kind: 'statement' }, [2, 4, 8, 10]],
  [{ topic: 'health', kind: 'readout' }, []],
  [{ person: 'nobody' }, []],
  [{ year: '2026', topic: 'health' }, [3, 6, 9]],
  [{ year: '2026', month: '2', topic: 'health' }, []],
  [{ year: '2024' }, []],
  [{ year: '2025', month: '1' }, [2024]],
  [{ year: '2025', kind: 'readout' }, [2024]],
])('%j', async (filters, found) => {
  expect(await filtered(filters)).toEqual(found)
})

test('it says how many there are on all pages', async () => {
  const total = async (filters: Filters, size = 20) =>
    (await listReleases('ar', null, filters, { size })).total
  expect(await total({}, 2)).toBe(12)
  expect(await total({ topic: 'health' }, 2)).toBe(3)
  expect(await total({ topic: 'health', year: '2025' })).toBe(0)
  expect(await total({ topic: 'defence', person: 'brian-ellis' })).toBe(5)
})

test.each<[string, Filters, number[]]>([
  ['everything', {}, [4, 4, 4]],
  ['a topic', { topic: 'defence' }, [4, 4, 3]],
  ['what has two things in common', { topic: 'defence', kind: 'statement' }, [4, 4, 2]],
])('paging down and up again meets every release once: %s', async (_, filters, sizes) => {
  const pages = [await listReleases('ar', null, filters, { size: 4 })]
  while (pages.at(-1)!.older)
    pages.push(
      await listReleases('ar', { before: decodeCursor(pages.at(-1)!.older!)! }, filters, {
        size: 4,
      }),
    )
  expect(pages.map(({ rows }) => rows.length)).toEqual(sizes)
  const all = numbers((await listReleases('ar', null, filters, { size: 50 })).rows)
  expect(pages.flatMap(({ rows }) => numbers(rows))).toEqual(all)

  const up = await listReleases('ar', { after: decodeCursor(pages[2]!.newer!)! }, filters, {
    size: 4,
  })
  expect(numbers(up.rows)).toEqual(numbers(pages[1]!.rows))
  const top = await listReleases('ar', { after: decodeCursor(up.newer!)! }, filters, { size: 4 })
  expect(numbers(top.rows)).toEqual(numbers(pages[0]!.rows))
  expect(top.newer).toBeNull()
})

test('the first page leads nowhere newer, the last nowhere older', async () => {
  const all = await listReleases('ar', null, {}, { size: 12 })
  expect(all.newer).toBeNull()
  expect(all.older).toBeNull()
})

test('a rare combination is looked for step by step, and each page says where to look on', async () => {
  const filters = { topic: 'defence', kind: 'statement' }
  const step = { size: 20, farthest: 4 }
  const first = await listReleases('ar', null, { ...filters, person: 'brian-ellis' }, step)
  expect(first.total).toBeNull()
  const seen = numbers(first.rows)
  let list = first
  while (list.older) {
    const page = { before: decodeCursor(list.older)! }
    list = await listReleases('ar', page, { ...filters, person: 'brian-ellis' }, step)
    seen.push(...numbers(list.rows))
  }
  expect(seen.toSorted((a, b) => a - b)).toEqual([2, 4, 8, 10])
  expect(first.rows.length).toBeLessThan(4)
})

test('a page beyond the end is empty and leads back', async () => {
  const beyond = { at: new Date(0), documentId: '00000000-0000-4000-8000-000000000000' }
  const list = await listReleases('ar', { before: beyond })
  expect([list.rows, list.older]).toEqual([[], null])
  const back = await listReleases('ar', { after: decodeCursor(list.newer!)! }, {}, { size: 2 })
  expect(numbers(back.rows)).toEqual([1, 2024])
})
