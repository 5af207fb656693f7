import { beforeAll, expect, test } from 'vitest'
import { db } from '#lib/db/desk.ts'
import { newsroom } from '#lib/newsroom/db.ts'
import { dumpOf } from '#lib/testing/refusal.ts'
import { aPerson, aPublishedRelease, anEditor, done, system } from '#prisma/demo/factories.ts'
import { type KnownNames, readKnownNames } from '../resolve-names.ts'
import { importReleases } from './import-releases.ts'

let known: KnownNames
let count = 0
beforeAll(async () => {
  known = await readKnownNames()
})

const aLine = (over: object = {}) => ({
  externalId: `archive-${++count}`,
  kind: 'statement',
  date: '2019-03-02',
  ar: {
    headline: 'توقيع اتفاقية للتعاون',
    summary: 'وُقعت اليوم اتفاقية للتعاون.',
    body: 'الفقرة الأولى.\n\nالفقرة الثانية.',
  },
  en: {
    headline: 'Cooperation agreement signed',
    subheadline: 'In Rabat',
    summary: 'An agreement was signed today.',
    body: 'First paragraph.\n\nSecond paragraph.',
  },
  topics: ['economy'],
  people: [{ ar: 'ليلى الحسن', en: 'Layla Al-Hassan' }],
  ...over,
})
const take = async (lines: unknown[], publish = true) =>
  (await done(importReleases(system, lines, { publish, known }))).outcomes
const releaseOf = (externalId: string) =>
  db.release.findUniqueOrThrow({
    where: { externalId },
    include: {
      documents: {
        orderBy: { locale: 'asc' },
        include: { editions: { include: { statuses: true } }, textRevisions: true },
      },
      auditEvents: { orderBy: { seq: 'asc' } },
    },
  })

test('a line becomes a release in both languages, public at its own date and number', async () => {
  const line = aLine()
  expect(await take([line])).toEqual(['imported'])
  const release = await releaseOf(line.externalId)
  expect(release).toMatchObject({
    kind: 'statement',
    originalLocale: 'ar',
    year: 2019,
    sequence: 1,
  })
  const [ar, en] = release.documents
  expect(en!.textRevisions[0]!.basedOnId).toBe(ar!.textRevisions[0]!.id)
  const published = await newsroom.publishedEdition.findMany({
    where: { releaseId: release.id },
    orderBy: { locale: 'asc' },
  })
  expect(published).toMatchObject([
    {
      locale: 'ar',
      externalId: line.externalId,
      headline: line.ar.headline,
      slug: 'توقيع-اتفاقية-للتعاون',
      firstPublishedAt: new Date('2019-03-02T11:00:00Z'),
      people: [{ slug: 'layla-al-hassan', name: 'ليلى الحسن' }],
      topics: [{ slug: 'economy' }],
    },
    { locale: 'en', subheadline: 'In Rabat', people: [{ name: 'Layla Al-Hassan' }] },
  ])
  const blocks = published.map(({ body }) => (body as { content: { attrs: object }[] }).content)
  expect(blocks[0]).toHaveLength(2)
  expect(blocks[0]!.map(({ attrs }) => attrs)).toEqual(blocks[1]!.map(({ attrs }) => attrs))
  expect(release.auditEvents.map(({ event }) => event)).toEqual([
    'edition.published',
    'edition.published',
    'release.imported',
  ])
  expect(ar!.editions[0]!.statuses.map(({ state }) => state)).toEqual([
    'draft',
    'submitted',
    'approved',
    'published',
  ])
})

test('without publication nothing of it is public', async () => {
  const before = await dumpOf('newsroom')
  const line = aLine()
  expect(await take([line], false)).toEqual(['imported'])
  expect(await dumpOf('newsroom')).toEqual(before)
  expect(await releaseOf(line.externalId)).toMatchObject({ year: null })
})

test('taking a line in again changes nothing, also beside new ones and twice in one bundle', async () => {
  const line = aLine()
  await take([line])
  const before = await dumpOf('desk', 'newsroom')
  expect(await take([line, { ...line, ar: { ...line.ar, headline: 'غيره' } }])).toEqual([
    'known',
    'known',
  ])
  expect(await dumpOf('desk', 'newsroom')).toEqual(before)
  const next = aLine()
  expect(await take([line, next, next])).toEqual(['known', 'imported', 'known'])
})

test('many lines of several years are numbered without gaps, in their order', async () => {
  const dates = ['2011-01-01', '2012-05-05', '2011-06-06', '2012-07-07', '2011-08-08']
  const lines = dates.map((date) => aLine({ date }))
  await take(lines)
  const numbers = []
  for (const { externalId } of lines) {
    const { year, sequence } = await releaseOf(externalId)
    numbers.push(`${year}/${sequence}`)
  }
  expect(numbers).toEqual(['2011/1', '2012/1', '2011/2', '2012/2', '2011/3'])
})

test.each([
  ['headline.missing', 'ar.headline', { ar: { headline: ' ', summary: 'x', body: 'x' } }],
  ['requirement.summary', 'ar.summary', { ar: { headline: 'x', summary: '', body: 'x' } }],
  ['requirement.body', 'en.body', { en: { headline: 'x', summary: 'x', body: '\n' } }],
  ['text.too_long', 'ar.headline', { ar: { headline: 'x'.repeat(301), summary: 'x', body: 'x' } }],
  ['import.kind', 'kind', { kind: 'advert' }],
  ['import.date', 'date', { date: '2019-02-30T25:00' }],
  ['import.date', 'date', { date: 'أمس' }],
  ['import.external_id', 'externalId', { externalId: '' }],
  ['input.invalid', 'ar', { ar: undefined }],
  ['input.invalid', undefined, { surprise: 1 }],
])('%s in %s refuses its line and no other', async (code, field, over) => {
  const good = aLine()
  const [bad, taken] = await take([aLine(over), good])
  expect(bad).toEqual({ problems: [{ code, field }] })
  expect(taken).toBe('imported')
})

test.each([null, 1, 'x', [], { __proto__: null }])('%j is no line', async (line) => {
  const [outcome] = await take([line])
  expect(outcome).toMatchObject({ problems: expect.any(Array) })
})

test('names are found by slug, code and either name however they are spelled, and entered once', async () => {
  const topic = await db.topic.create({
    data: {
      slug: 'defence-x',
      nameAr: 'الدفاع المدني',
      nameEn: 'Civil defence',
      mediaTopic: 'medtop:20000598',
    },
  })
  known = await readKnownNames()
  const spellings = ['defence-x', 'medtop:20000598', 'الدفاع المدنى', 'civil DEFENCE']
  const lines = spellings.map((word) => aLine({ topics: [word], people: ['وزير الخارجية'] }))
  await take(lines)
  for (const { externalId } of lines) {
    const { id } = await releaseOf(externalId)
    const facets = await newsroom.liveFacet.findMany({ where: { document: { releaseId: id } } })
    expect(facets.filter(({ facet }) => facet === 'topic').map(({ slug }) => slug)).toEqual([
      topic.slug,
      topic.slug,
    ])
  }
  expect(await db.person.count({ where: { nameAr: 'وزير الخارجية' } })).toBe(1)
  const { id } = await db.person.findFirstOrThrow({ where: { nameAr: 'وزير الخارجية' } })
  expect(await db.auditEvent.count({ where: { subjectId: id, event: 'register.saved' } })).toBe(1)
})

test('only administrators and the system may import', async () => {
  for (const role of ['writer', 'translator', 'editor'] as const)
    expect(
      await importReleases(await aPerson(role), [aLine()], { publish: true, known }),
    ).toMatchObject({ ok: false, problems: [{ code: 'release.not_allowed' }] })
})

test('a line that fails in the database takes its whole bundle back', async () => {
  const lines = [aLine(), aLine({ ar: { headline: 'x', summary: 'x', body: 'a\u0000b' } }), aLine()]
  const before = await db.release.count()
  const broken = { ...known, Topic: new Map([['economy', crypto.randomUUID()]]) }
  await expect(importReleases(system, lines, { publish: true, known: broken })).rejects.toThrow()
  expect(await db.release.count()).toBe(before)
})

test('numbers go on where people left off', async () => {
  const editor = await anEditor()
  const releaseId = await aPublishedRelease(editor)
  const { year, sequence } = await db.release.findUniqueOrThrow({ where: { id: releaseId } })
  const line = aLine({ date: `${year}-01-01` })
  await take([line])
  expect(await releaseOf(line.externalId)).toMatchObject({ year, sequence: sequence! + 1 })
})
