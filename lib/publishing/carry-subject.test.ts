import { beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { newsroom } from '#lib/newsroom/db.ts'
import { saveOrganisation } from '#lib/registers/commands/save-organisation.ts'
import { savePerson } from '#lib/registers/commands/save-person.ts'
import { savePlace } from '#lib/registers/commands/save-place.ts'
import { saveTopic } from '#lib/registers/commands/save-topic.ts'
import { dumpOf, refusalOf } from '#lib/testing/refusal.ts'
import {
  aFinishedRelease,
  anEditor,
  done,
  fillShared,
  publish,
  submit,
} from '#prisma/demo/factories.ts'

let editor: Person
beforeAll(async () => {
  editor = await anEditor()
})

const named = { nameAr: 'الاسم', nameEn: 'Name', slug: 'one' }
const register = [
  ['topic', saveTopic, { ...named, mediaTopic: '' }, (id: string) => ({ topicIds: [id] })],
  [
    'person',
    savePerson,
    { ...named, roleAr: 'وزير', roleEn: 'Minister', sameAs: 'https://www.wikidata.org/wiki/Q1' },
    (id: string) => ({ personIds: [id] }),
  ],
  [
    'organisation',
    saveOrganisation,
    { ...named, sameAs: '' },
    (id: string) => ({ organisationIds: [id] }),
  ],
  ['place', savePlace, named, (id: string) => ({ placeId: id })],
] as const

const epochNow = async () => (await newsroom.epoch.findFirstOrThrow()).value

describe.each(register)('a %s', (kind, save, entry, shared) => {
  const subject = () => newsroom.subject.findUnique({ where: { kind_slug: { kind, slug: 'one' } } })
  let id: string

  test('that is not public yet may still change its short name, and readers hear nothing', async () => {
    id = (await done(save(editor, { ...entry, slug: 'draft' }))).id
    const before = await dumpOf('newsroom')
    await done(save(editor, { ...entry, id, revision: 1 }))
    expect(await dumpOf('newsroom')).toEqual(before)
  })

  test('is known to readers once a release names it', async () => {
    const releaseId = await aFinishedRelease(editor)
    await fillShared(editor, releaseId, shared(id))
    await submit(editor, releaseId, 'ar')
    await publish(editor, releaseId, ['ar'])
    expect(await subject()).toMatchObject({ nameAr: 'الاسم', nameEn: 'Name' })
    const facet = await newsroom.liveFacet.findFirst({ where: { facet: kind, slug: 'one' } })
    expect(facet).toMatchObject({ locale: 'ar' })
  })

  test('that is corrected brings the correction to its page and the lists', async () => {
    const before = await epochNow()
    await done(save(editor, { ...entry, id, revision: 2, nameEn: 'Better' }))
    expect(await subject()).toMatchObject({ nameAr: 'الاسم', nameEn: 'Better' })
    expect(await epochNow()).toBe(before + 1n)
    const change = await newsroom.$queryRaw`
      SELECT tags, "isUrgent" FROM newsroom."EpochChange" WHERE value = ${before + 1n}`
    expect(change).toEqual([{ tags: [`${kind}:one`, 'list:ar', 'list:en'], isUrgent: false }])
  })

  test('saved as it was raises no bell', async () => {
    const before = await dumpOf('newsroom')
    await done(save(editor, { ...entry, id, revision: 3, nameEn: 'Better' }))
    expect(await dumpOf('newsroom')).toEqual(before)
  })

  test('keeps the short name that is in its public address', async () => {
    const input = { ...entry, id, revision: 4, slug: 'other' }
    expect(await refusalOf(() => save(editor, input))).toEqual([
      { code: 'register.slug_fixed', field: 'slug' },
    ])
  })
})

test('published editions keep the words that they went out with', async () => {
  const [edition] = await db.publishedEdition.findMany({ where: { people: { not: [] } } })
  expect(edition!.people).toEqual([
    { slug: 'one', name: 'الاسم', role: 'وزير', sameAs: 'https://www.wikidata.org/wiki/Q1' },
  ])
})
