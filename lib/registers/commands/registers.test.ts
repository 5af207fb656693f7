import { beforeAll, describe, expect, test } from 'vitest'
import type { Person, Role } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { aPerson, done } from '#prisma/demo/factories.ts'
import { saveBoilerplate } from './save-boilerplate.ts'
import { saveContact } from './save-contact.ts'
import { saveOrganisation } from './save-organisation.ts'
import { savePerson } from './save-person.ts'
import { savePlace } from './save-place.ts'
import { saveTopic } from './save-topic.ts'

let editor: Person
beforeAll(async () => {
  editor = await aPerson('editor')
})

let count = 0
const place = (more = {}) => ({
  slug: `tetouan-${++count}`,
  nameAr: 'تطوان',
  nameEn: 'Tetouan',
  ...more,
})
const topic = (more = {}) => ({
  ...place(),
  nameAr: 'الرياضة',
  nameEn: 'Sport',
  mediaTopic: '',
  ...more,
})
const organisation = (more = {}) => ({
  ...place(),
  nameAr: 'وزارة الصحة',
  nameEn: 'Ministry of Health',
  sameAs: 'https://www.wikidata.org/wiki/Q1938204',
  ...more,
})
const person = (more = {}) => ({
  ...organisation(),
  nameAr: 'أمينة بنخضرة',
  nameEn: 'Amina Benkhadra',
  roleAr: 'وزيرة الصحة',
  roleEn: 'Minister of Health',
  ...more,
})
const contact = (more = {}) => ({
  nameAr: 'سلمى بنجلون',
  nameEn: 'Salma Benjelloun',
  roleAr: 'الناطقة الرسمية',
  roleEn: 'Spokeswoman',
  email: 'salma@ministry.example',
  phone: '+212 537 12 34 56',
  ...more,
})
const boilerplate = (more = {}) => ({
  name: `الوزارة ${++count}`,
  textAr: 'تسهر الوزارة على قطاعها.',
  textEn: 'The Ministry looks after its sector.',
  ...more,
})

const commands = [
  ['places', savePlace, place],
  ['topics', saveTopic, topic],
  ['people', savePerson, person],
  ['organisations', saveOrganisation, organisation],
  ['contacts', saveContact, contact],
  ['boilerplates', saveBoilerplate, boilerplate],
] as const

const eventsOf = async (subjectId: string) => {
  const events = await db.auditEvent.findMany({ where: { subjectId }, orderBy: { seq: 'asc' } })
  return events.map(({ event, actorId, facts }) => ({ event, actorId, facts }))
}

describe.each(commands)('an entry of %s', (register, save, entry) => {
  test('is added and corrected, and the trail says who did', async () => {
    const { id } = await done(save(editor, entry()))
    await done(save(editor, entry({ id, revision: '1' })))
    const event = { event: 'register.saved', actorId: editor.id }
    expect(await eventsOf(id)).toEqual([
      { ...event, facts: { register, action: 'created' } },
      { ...event, facts: { register, action: 'changed' } },
    ])
  })

  test.each<[Role, boolean]>([
    ['writer', false],
    ['translator', false],
    ['editor', true],
    ['administrator', true],
  ])('may be saved by a %s: %s', async (role, allowed) => {
    const result = await save(await aPerson(role), entry())
    expect(result).toMatchObject(
      allowed ? { ok: true } : { ok: false, problems: [{ code: 'register.not_allowed' }] },
    )
  })

  test('is not saved over what someone else saved meanwhile', async () => {
    const { id } = await done(save(editor, entry()))
    const kept = { id, revision: 1 }
    const results = await Promise.all([save(editor, entry(kept)), save(editor, entry(kept))])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.find(({ ok }) => !ok)).toEqual({
      ok: false,
      problems: [{ code: 'register.changed_meanwhile' }],
    })
    expect(await eventsOf(id)).toHaveLength(2)
  })

  test('that is not known is not saved', async () => {
    const id = '0190a7c0-0000-7000-8000-000000000000'
    expect(await save(editor, entry({ id, revision: 1 }))).toMatchObject({ ok: false })
    expect(await eventsOf(id)).toEqual([])
  })
})

describe.each(commands.slice(0, 4))('the short name of %s', (_register, save, entry) => {
  test('is taken once, also when two people want it at the same moment', async () => {
    const slug = `wanted-${++count}`
    const results = await Promise.all([
      save(editor, entry({ slug })),
      save(editor, entry({ slug })),
    ])
    expect(results.find(({ ok }) => !ok)).toEqual({
      ok: false,
      problems: [{ code: 'register.slug_taken', field: 'slug' }],
    })
    const { id } = await done(save(editor, entry()))
    expect(await save(editor, entry({ id, revision: 1, slug }))).toMatchObject({
      problems: [{ code: 'register.slug_taken', field: 'slug' }],
    })
    expect(await eventsOf(id)).toHaveLength(1)
  })
})

test('a place is kept as it was meant', async () => {
  const slug = ' Sidi-Ifni\u200f'
  const { id } = await done(savePlace(editor, place({ slug, nameAr: ' سيدي\u200b   إفني ' })))
  const saved = await db.place.findUniqueOrThrow({ where: { id } })
  expect(saved).toMatchObject({ slug: 'sidi-ifni', nameAr: 'سيدي إفني', revision: 1 })
})

test('a topic keeps its code, or none', async () => {
  const { id } = await done(saveTopic(editor, topic({ mediaTopic: 'medtop:15000000' })))
  expect(await db.topic.findUnique({ where: { id } })).toMatchObject({
    mediaTopic: 'medtop:15000000',
  })
  const { id: other } = await done(saveTopic(editor, topic()))
  expect(await db.topic.findUnique({ where: { id: other } })).toMatchObject({ mediaTopic: null })
})

test('a contact keeps a phone typed in Arabic digits in the digits that telephones know', async () => {
  const { id } = await done(
    saveContact(editor, contact({ email: '', phone: '\u2066٠٥٣٧ ١٢-٣٤\u2069' })),
  )
  expect(await db.contact.findUnique({ where: { id } })).toMatchObject({ phone: '0537 12-34' })
})

test('the name of a boilerplate is taken once', async () => {
  const name = `المرصد ${++count}`
  await done(saveBoilerplate(editor, boilerplate({ name })))
  expect(await saveBoilerplate(editor, boilerplate({ name }))).toEqual({
    ok: false,
    problems: [{ code: 'register.name_taken', field: 'name' }],
  })
})

const versionsOf = async (boilerplateId: string) => {
  const versions = await db.boilerplateVersion.findMany({
    where: { boilerplateId },
    orderBy: [{ locale: 'asc' }, { number: 'asc' }],
  })
  return versions.map(({ locale, number, text }) => `${locale} ${number} ${text}`)
}

test('a changed text of a boilerplate is a new version of that language alone', async () => {
  const { id } = await done(
    saveBoilerplate(editor, boilerplate({ textAr: 'أولى', textEn: 'First' })),
  )
  const change = { id, textAr: 'أولى', textEn: 'Second' }
  await done(saveBoilerplate(editor, boilerplate({ ...change, revision: 1 })))
  await done(
    saveBoilerplate(editor, boilerplate({ ...change, revision: 2, textEn: ' Second\r\n' })),
  )
  expect(await versionsOf(id)).toEqual(['ar 1 أولى', 'en 1 First', 'en 2 Second'])
})

test('a new name of a boilerplate makes no version', async () => {
  const { id } = await done(saveBoilerplate(editor, boilerplate()))
  await done(saveBoilerplate(editor, boilerplate({ id, revision: 1, name: 'اسم آخر' })))
  expect(await versionsOf(id)).toHaveLength(2)
  expect(await db.boilerplate.findUnique({ where: { id } })).toMatchObject({ name: 'اسم آخر' })
})
