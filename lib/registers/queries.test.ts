import { beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { aPerson, done } from '#prisma/demo/factories.ts'
import { retireEntry } from './commands/retire-entry.ts'
import { saveBoilerplate } from './commands/save-boilerplate.ts'
import { saveContact } from './commands/save-contact.ts'
import { saveOrganisation } from './commands/save-organisation.ts'
import { savePerson } from './commands/save-person.ts'
import { savePlace } from './commands/save-place.ts'
import { listChoicesFor, listRegistersFor } from './queries.ts'

let editor: Person
let writer: Person
let boilerplateId: string
let retiredId: string

beforeAll(async () => {
  editor = await aPerson('editor')
  writer = await aPerson('writer')
  const cities = [
    'مراكش Marrakesh',
    'الرباط Rabat',
    'أكادير Agadir',
    'بركان Berkane',
    'إفران Ifrane',
  ]
  for (const [nameAr, nameEn] of cities.map((city) => city.split(' ') as [string, string]))
    await done(savePlace(editor, { slug: nameEn, nameAr, nameEn }))
  const contact = { roleAr: '', roleEn: '', email: 'press@ministry.example', phone: '' }
  const retired = await done(saveContact(editor, { ...contact, nameAr: 'أحمد', nameEn: 'Ahmed' }))
  retiredId = retired.id
  await done(saveContact(editor, { ...contact, nameAr: 'ياسمين', nameEn: 'Yasmine' }))
  await done(retireEntry(editor, { register: 'contacts', id: retiredId, revision: 1 }))
  const first = { name: 'الوزارة', textAr: 'أولى', textEn: 'First' }
  boilerplateId = (await done(saveBoilerplate(editor, first))).id
  await done(
    saveBoilerplate(editor, { ...first, id: boilerplateId, revision: 1, textEn: 'Second' }),
  )
})

test('people and organisations stand with their roles, the retired last; a release keeps whom it has chosen', async () => {
  const entry = { roleAr: 'وزيرة', roleEn: 'Minister', sameAs: '' }
  const leila = await done(
    savePerson(editor, { ...entry, slug: 'leila', nameAr: 'ليلى', nameEn: 'Leila' }),
  )
  await done(savePerson(editor, { ...entry, slug: 'amina', nameAr: 'أمينة', nameEn: 'Amina' }))
  await done(saveOrganisation(editor, { slug: 'un', nameAr: 'الأمم', nameEn: 'UN', sameAs: '' }))
  await done(retireEntry(editor, { register: 'people', id: leila.id, revision: 1 }))
  const { people, organisations } = await listRegistersFor(writer)
  expect(people).toMatchObject([
    { nameAr: 'أمينة', roleEn: 'Minister', isRetired: false },
    { nameAr: 'ليلى', isRetired: true },
  ])
  expect(organisations).toMatchObject([{ slug: 'un', isRetired: false }])
  expect(arabic((await listChoicesFor(writer)).people)).toEqual(['أمينة'])
  const chosen = await listChoicesFor(writer, 'ar', { personIds: [leila.id] })
  expect(arabic(chosen.people)).toEqual(['أمينة', 'ليلى'])
  expect(arabic(chosen.organisations)).toEqual(['الأمم'])
})

const arabic = (entries: { nameAr: string }[]) => entries.map(({ nameAr }) => nameAr)

test('lists stand in the order of the language that is read, the Arabic article not counted', async () => {
  const { places } = await listRegistersFor(writer)
  expect(arabic(places)).toEqual(['إفران', 'أكادير', 'بركان', 'الرباط', 'مراكش'])
  const { places: english } = await listRegistersFor(writer, 'en')
  expect(english.map(({ nameEn }) => nameEn)).toEqual([
    'Agadir',
    'Berkane',
    'Ifrane',
    'Marrakesh',
    'Rabat',
  ])
})

test('retired entries are listed last and are said to be retired', async () => {
  const { contacts } = await listRegistersFor(writer)
  expect(contacts.map(({ nameAr, isRetired }) => [nameAr, isRetired])).toEqual([
    ['ياسمين', false],
    ['أحمد', true],
  ])
})

test('a boilerplate shows its newest texts', async () => {
  const { boilerplates } = await listRegistersFor(writer)
  expect(boilerplates).toEqual([
    {
      id: boilerplateId,
      revision: 2,
      name: 'الوزارة',
      textAr: 'أولى',
      textEn: 'Second',
      isRetired: false,
    },
  ])
})

test('the choices of a release leave out what is retired and what is old', async () => {
  const { places, contacts, boilerplates } = await listChoicesFor(writer)
  expect(places).toHaveLength(5)
  expect(arabic(contacts)).toEqual(['ياسمين'])
  expect(boilerplates.ar.map(({ text }) => text)).toEqual(['أولى'])
  expect(boilerplates.en.map(({ text }) => text)).toEqual(['Second'])
})

test('what a release has chosen already stays among its choices', async () => {
  const old = await db.boilerplateVersion.findFirstOrThrow({ where: { text: 'First' } })
  const chosen = { contactIds: [retiredId], boilerplateVersionIds: [old.id] }
  const { contacts, boilerplates } = await listChoicesFor(writer, 'ar', chosen)
  expect(arabic(contacts)).toEqual(['أحمد', 'ياسمين'])
  expect(boilerplates.en.map(({ text }) => text)).toEqual(['Second', 'First'])
})
