import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { ownerUrl } from '#lib/testing/database.ts'
import { aPublishedRelease, aPerson } from '#prisma/demo/factories.ts'
import { writeCsvFor } from './csv.ts'
import { listAlarmsFor } from './list-alarms.ts'
import { findReleaseStatisticsFor, findStatisticsFor } from './queries.ts'
import { totalOf } from './statistics.ts'

let owner: pg.Client
let writer: Person
let releaseId: string
let path: string

const seen = (daysAgo: number, at: string, locale: string, referrer: string, views: number) =>
  owner.query(
    `INSERT INTO newsroom."PageView" (day, path, locale, referrer, views)
     VALUES ((now() AT TIME ZONE 'Africa/Casablanca')::date - $1::int, $2, $3, $4, $5)`,
    [daysAgo, at, locale, referrer, views],
  )

beforeAll(async () => {
  owner = new pg.Client(ownerUrl)
  await owner.connect()
  writer = await aPerson('writer')
  releaseId = await aPublishedRelease(await aPerson('editor'), ['ar', 'en'])
  path = (await db.liveDocument.findFirstOrThrow({ where: { releaseId, locale: 'ar' } })).path
  await seen(0, path, 'ar', '', 5)
  await seen(0, `${path}/print`, 'ar', 'news.example', 2)
  await seen(6, path, 'ar', 'news.example', 3)
  await seen(7, '/', 'en', 'search.example', 4)
  await seen(29, '/', 'ar', '', 6)
  await seen(30, '/', 'ar', '', 100)
  await seen(800, '/', 'ar', '', 1000)
})
afterAll(() => owner.end())

const of = async (range: '7d' | '30d' | '90d' | '12m') => (await findStatisticsFor(writer, range))!

test('a range ends today and has its days, also those on which nobody came', async () => {
  const week = await of('7d')
  expect(week.bars.map(({ views }) => views)).toEqual([3, 0, 0, 0, 0, 0, 7])
  expect((await of('30d')).bars).toHaveLength(30)
  expect(totalOf(await of('30d'))).toBe(20)
  expect(totalOf(await of('90d'))).toBe(120)
})

test('a year has its months; what is older is left out', async () => {
  const { bars } = await of('12m')
  expect(bars).toHaveLength(12)
  expect(bars.every(({ day }) => day.getUTCDate() === 1)).toBe(true)
  expect(bars.reduce((total, { views }) => total + views, 0)).toBe(120)
})

test('languages, sites and pages stand in the order of their views', async () => {
  const month = await of('30d')
  expect(month.languages).toEqual([
    { locale: 'ar', views: 16 },
    { locale: 'en', views: 4 },
  ])
  expect(month.sites).toEqual([
    { referrer: '', views: 11 },
    { referrer: 'news.example', views: 5 },
    { referrer: 'search.example', views: 4 },
  ])
  expect(month.siteCount).toBe(2)
  const { headline } = await db.publishedEdition.findFirstOrThrow({
    where: { releaseId, locale: 'ar' },
  })
  expect(month.pages).toEqual([
    { path, locale: 'ar', views: 8, headline },
    { path: '/', locale: 'ar', views: 6, headline: null },
    { path: '/', locale: 'en', views: 4, headline: null },
    { path: `${path}/print`, locale: 'ar', views: 2, headline: null },
  ])
})

test('a release has the counts of its own pages', async () => {
  const own = (await findReleaseStatisticsFor(writer, releaseId, '30d'))!
  expect(totalOf(own)).toBe(10)
  expect(own.pages.map((page) => page.path)).toEqual([path, `${path}/print`])
  const other = await aPublishedRelease(await aPerson('editor'))
  expect(totalOf((await findReleaseStatisticsFor(writer, other, '12m'))!)).toBe(0)
  expect(await findReleaseStatisticsFor(writer, 'no-id', '30d')).toBeNull()
})

const headings = ['اليوم', 'الصفحة', 'اللغة', 'الموقع المُحيل', 'القراءات']
const csvOf = async (id: string | null) => {
  let text = ''
  const lines = await writeCsvFor(writer, { range: '30d', releaseId: id, headings })
  for await (const line of lines!) text += line
  return text
}

test('the table has every count once, without a byte order mark, in the language of the screen', async () => {
  const text = await csvOf(null)
  const lines = text.split('\r\n')
  expect(lines[0]).toBe('اليوم,الصفحة,اللغة,الموقع المُحيل,القراءات')
  expect(lines).toHaveLength(7)
  expect(lines.at(-1)).toBe('')
  expect(text).toMatch(/\r\n\d{4}-\d\d-\d\d,\/,en,search\.example,4\r\n/)
  expect((await csvOf(releaseId)).split('\r\n')).toHaveLength(5)
  expect(await writeCsvFor(writer, { range: '30d', releaseId: 'no-id', headings })).toBeNull()
})

test('the table goes on after its first thousands, and its cells are only ever cells', async () => {
  await owner.query(`INSERT INTO newsroom."PageView" (day, path, locale, referrer, views)
    SELECT current_date - 3, '/search-' || n, 'en', CASE n WHEN 1 THEN '=1+1' WHEN 2 THEN 'a,"b' ELSE '' END, 1
    FROM generate_series(1, 10001) n`)
  const lines = (await csvOf(null)).split('\r\n')
  await owner.query(`DELETE FROM newsroom."PageView" WHERE path LIKE '/search-%'`)
  expect(lines).toHaveLength(7 + 10_001)
  expect(new Set(lines).size).toBe(lines.length)
  expect(lines.some((line) => line.endsWith(`,'=1+1,1`))).toBe(true)
  expect(lines.some((line) => line.endsWith(`,"a,""b",1`))).toBe(true)
})

test('alarms are told, the oldest first, with how many there are', async () => {
  expect(await listAlarmsFor(writer)).toEqual({ alarms: [], count: 0 })
  await owner.query(`INSERT INTO newsroom."PageAlarm" (key, problem, since, at)
    SELECT '/p' || n, 'render', now() - n * interval '1 minute', now() FROM generate_series(1, 25) n`)
  const { alarms, count } = await listAlarmsFor(writer)
  expect(count).toBe(25)
  expect(alarms).toHaveLength(20)
  expect(alarms[0]!.key).toBe('/p25')
})
