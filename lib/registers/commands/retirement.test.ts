import { beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { aPerson, done } from '#prisma/demo/factories.ts'
import { listChoicesFor } from '../queries.ts'
import { retirable } from '../register.ts'
import { restoreEntry } from './restore-entry.ts'
import { retireEntry } from './retire-entry.ts'
import { saveBoilerplate } from './save-boilerplate.ts'
import { saveContact } from './save-contact.ts'
import { saveOrganisation } from './save-organisation.ts'
import { savePerson } from './save-person.ts'

let editor: Person
beforeAll(async () => {
  editor = await aPerson('editor')
})

const person = { nameAr: 'سلمى', nameEn: 'Salma', roleAr: '', roleEn: '', email: '', phone: '3737' }
const entry = { nameAr: 'سلمى', nameEn: 'Salma', roleAr: '', roleEn: '', sameAs: '' }
const isOffered = {
  people: async (id: string) =>
    (await listChoicesFor(editor)).people.some((choice) => choice.id === id),
  organisations: async (id: string) =>
    (await listChoicesFor(editor)).organisations.some((choice) => choice.id === id),
  contacts: async (id: string) =>
    (await listChoicesFor(editor)).contacts.some((contact) => contact.id === id),
  boilerplates: async (id: string) => {
    const { name } = await db.boilerplate.findUniqueOrThrow({ where: { id } })
    const { ar, en } = (await listChoicesFor(editor)).boilerplates
    return [...ar, ...en].some((choice) => choice.name === name)
  },
}
let count = 0
const makers = {
  people: () => savePerson(editor, { ...entry, slug: `person-${++count}` }),
  organisations: () => saveOrganisation(editor, { ...entry, slug: `body-${++count}` }),
  contacts: () => saveContact(editor, person),
  boilerplates: () =>
    saveBoilerplate(editor, { name: `الوزارة ${++count}`, textAr: 'نص', textEn: 'Text' }),
}

describe.each(retirable)('an entry of %s', (register) => {
  const make = async () => (await done(makers[register]())).id

  test('is retired and restored, and the trail says so', async () => {
    const id = await make()
    expect(await isOffered[register](id)).toBe(true)
    await done(retireEntry(editor, { register, id, revision: '1' }))
    expect(await isOffered[register](id)).toBe(false)
    await done(restoreEntry(editor, { register, id, revision: '2' }))
    expect(await isOffered[register](id)).toBe(true)
    const events = await db.auditEvent.findMany({
      where: { subjectId: id },
      orderBy: { seq: 'asc' },
    })
    expect(events.map(({ facts }) => facts)).toEqual(
      ['created', 'retired', 'restored'].map((action) => ({ register, action })),
    )
  })

  test('is not retired by a writer, nor restored', async () => {
    const id = await make()
    const writer = await aPerson('writer')
    const refusal = { ok: false, problems: [{ code: 'register.not_allowed' }] }
    expect(await retireEntry(writer, { register, id, revision: 1 })).toEqual(refusal)
    expect(await restoreEntry(writer, { register, id, revision: 1 })).toEqual(refusal)
    expect(await isOffered[register](id)).toBe(true)
  })

  test('is not retired when it was changed meanwhile, nor twice', async () => {
    const id = await make()
    const refusal = { ok: false, problems: [{ code: 'register.changed_meanwhile' }] }
    expect(await retireEntry(editor, { register, id, revision: 2 })).toEqual(refusal)
    expect(await restoreEntry(editor, { register, id, revision: 1 })).toEqual(refusal)
    await done(retireEntry(editor, { register, id, revision: 1 }))
    expect(await retireEntry(editor, { register, id, revision: 2 })).toEqual(refusal)
  })
})

test('places and topics are not retired', async () => {
  const { id } = await db.place.create({ data: { slug: 'sale', nameAr: 'سلا', nameEn: 'Salé' } })
  expect(await retireEntry(editor, { register: 'places', id, revision: 1 })).toMatchObject({
    problems: [{ code: 'input.invalid', field: 'register' }],
  })
})
