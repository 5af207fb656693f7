// Where a live document is found, how it is counted, and what edges are told: always what is live now, no more and no less.
import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { newsroom } from '#lib/newsroom/db.ts'
import { saveShared } from '#lib/releases/commands/save-shared.ts'
import {
  anEditor,
  aFinishedRelease,
  aPublishedRelease,
  aSharedSave,
  done,
  publish,
  submit,
  writeText,
} from '#prisma/demo/factories.ts'
import { someRegisters } from '#prisma/demo/registers.ts'
import { withdrawRelease } from './withdraw-release.ts'

let editor: Person
let topics: Record<string, string>
beforeAll(async () => {
  editor = await anEditor()
  topics = (await someRegisters()).topics
})

const facetsOf = async (releaseId: string, locale: Locale = 'ar') => {
  const rows = await newsroom.liveFacet.findMany({ where: { document: { releaseId }, locale } })
  return rows.map(({ facet, slug }) => `${facet}:${slug}`).toSorted()
}
const change = async () => (await db.epochChange.findMany({ orderBy: { value: 'desc' } }))[0]!
const countOf = async (facet: string, slug: string, locale: Locale = 'ar') => {
  const allTime = { year: 0, month: 0 }
  const row = await newsroom.facetCount.findFirst({ where: { locale, facet, slug, ...allTime } })
  return row?.count ?? 0
}
const withdraw = async (releaseId: string, notices: object) => {
  const { revision } = await db.release.findUniqueOrThrow({ where: { id: releaseId } })
  return done(withdrawRelease(editor, { releaseId, revision, notices }))
}

async function aPersonEntry(slug: string) {
  const { id } = await db.person.create({ data: { slug, nameAr: `ال${slug}`, nameEn: slug } })
  return id
}
async function republish(releaseId: string, shared: object) {
  await done(saveShared(editor, await aSharedSave(releaseId, shared)))
  await submit(editor, releaseId, 'ar')
  return publish(editor, releaseId, ['ar'])
}

test('a document is found under its kind, topics, people, organisations and place', async () => {
  const releaseId = await aFinishedRelease(editor)
  const organisation = await db.organisation.create({
    data: {
      slug: 'gendarmerie-of-tests',
      nameAr: 'القوات المسلحة الملكية',
      nameEn: 'Royal Armed Forces',
    },
  })
  const personIds = [await aPersonEntry('second'), await aPersonEntry('first')]
  const shared = { personIds, organisationIds: [organisation.id] }
  await done(saveShared(editor, await aSharedSave(releaseId, shared)))
  await submit(editor, releaseId, 'ar')
  await publish(editor, releaseId, ['ar'])
  expect(await facetsOf(releaseId)).toEqual([
    'all:',
    'kind:press_release',
    'organisation:gendarmerie-of-tests',
    'person:first',
    'person:second',
    'place:rabat',
    'topic:defence',
  ])
  const edition = await newsroom.publishedEdition.findFirstOrThrow({ where: { releaseId } })
  expect(edition).toMatchObject({
    placeSlug: 'rabat',
    people: [{ slug: 'second' }, { slug: 'first' }],
    organisations: [{ slug: 'gendarmerie-of-tests', name: 'القوات المسلحة الملكية' }],
  })
  expect(
    await newsroom.subject.findUnique({ where: { kind_slug: { kind: 'person', slug: 'first' } } }),
  ).toMatchObject({ nameEn: 'first' })
})

test('edges are told what every publication touches: the release, its lists, its subjects', async () => {
  const releaseId = await aFinishedRelease(editor, ['ar', 'en'])
  await submit(editor, releaseId, 'ar', 'en')
  const { year, sequence, epoch } = await publish(editor, releaseId, ['ar', 'en'])
  const told = await change()
  expect(Number(told.value)).toBe(epoch)
  expect(told.isUrgent).toBe(false)
  expect(told.tags.toSorted()).toEqual(
    ['list:ar', 'list:en', 'place:rabat', `r:${year}/${sequence}`, 'topic:defence'].toSorted(),
  )
})

test('what a new edition no longer names is taken from its lists, and they are told as well', async () => {
  const releaseId = await aPublishedRelease(editor)
  const before = {
    defence: await countOf('topic', 'defence'),
    energy: await countOf('topic', 'energy'),
  }
  await republish(releaseId, { topicIds: [topics.energy!] })
  expect(await facetsOf(releaseId)).toContain('topic:energy')
  expect(await facetsOf(releaseId)).not.toContain('topic:defence')
  expect((await change()).tags).toEqual(expect.arrayContaining(['topic:energy', 'topic:defence']))
  expect(await countOf('topic', 'defence')).toBe(before.defence - 1)
  expect(await countOf('topic', 'energy')).toBe(before.energy + 1)
})

test('a new edition with the same subjects counts nothing twice', async () => {
  const releaseId = await aPublishedRelease(editor)
  const before = await countOf('all', '')
  await writeText(editor, releaseId, 'ar', { kicker: 'دفاع' })
  await submit(editor, releaseId, 'ar')
  await publish(editor, releaseId, ['ar'])
  expect(await countOf('all', '')).toBe(before)
})

test('a withdrawal is urgent and leaves nothing to be found or counted', async () => {
  const releaseId = await aPublishedRelease(editor, ['ar', 'en'])
  const before = [await countOf('all', ''), await countOf('all', '', 'en')]
  const { epoch } = await withdraw(releaseId, { ar: 'سُحب', en: 'Withdrawn' })
  const told = await change()
  expect([Number(told.value), told.isUrgent]).toEqual([epoch, true])
  expect(told.tags).toEqual(expect.arrayContaining(['list:ar', 'list:en', 'topic:defence']))
  expect([...(await facetsOf(releaseId)), ...(await facetsOf(releaseId, 'en'))]).toEqual([])
  expect([await countOf('all', ''), await countOf('all', '', 'en')]).toEqual(
    before.map((n) => n - 1),
  )
})

test('counts stand under the month of Casablanca', async () => {
  const releaseId = await aFinishedRelease(editor)
  await submit(editor, releaseId, 'ar')
  await publish(editor, releaseId, ['ar'], { now: new Date('2033-06-30T23:30:00Z') })
  const months = await newsroom.facetCount.findMany({ where: { year: 2033, facet: 'all' } })
  expect(months.map(({ month, count }) => [month, count]).toSorted()).toEqual([
    [0, 1],
    [7, 1],
  ])
})

test('the bell rings once the publication is committed', async () => {
  const client = new pg.Client(process.env.DATABASE_NEWSROOM_URL)
  await client.connect()
  const heard: string[] = []
  client.on('notification', ({ payload }) => heard.push(payload!))
  await client.query('LISTEN newsroom_epoch')
  const releaseId = await aPublishedRelease(editor)
  expect(releaseId).toBeTruthy()
  const { value } = await newsroom.epoch.findFirstOrThrow()
  while (heard.length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
  expect(heard).toEqual([String(value)])
  await client.end()
})
