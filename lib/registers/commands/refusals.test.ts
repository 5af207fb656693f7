import { beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { aPerson } from '#prisma/demo/factories.ts'
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

const topic = { slug: 'sport', nameAr: 'الرياضة', nameEn: 'Sport', mediaTopic: '' }
const person = {
  nameAr: 'سلمى',
  nameEn: 'Salma',
  roleAr: 'ناطقة رسمية',
  roleEn: 'Spokeswoman',
  email: '',
  phone: '3737',
}
const standing = { name: 'الوزارة', textAr: 'نص', textEn: 'Text' }

type Case = [field: string, value: string, code: string]

const names: Case[] = [
  ['nameAr', ' \u200b ', 'name_missing'],
  ['nameAr', '\u200f \u2067', 'name_missing'],
  ['nameEn', '', 'name_missing'],
  ['nameAr', 'م'.repeat(121), 'name_long'],
  ['nameEn', 'n'.repeat(121), 'name_long'],
]
const slugs: Case[] = [
  ['slug', ' ', 'slug_missing'],
  ['slug', 'الرباط', 'slug_invalid'],
  ['slug', 'new york', 'slug_invalid'],
  ['slug', '-rabat', 'slug_invalid'],
  ['slug', 'rabat--sale', 'slug_invalid'],
  ['slug', 'r'.repeat(61), 'slug_long'],
]

const addresses: Case[] = [
  ['sameAs', 'wikidata', 'address_invalid'],
  ['sameAs', 'javascript:alert(1)', 'address_invalid'],
  ['sameAs', 'javascript://a.example/%0aalert(1)', 'address_invalid'],
  ['sameAs', 'https://user@elsewhere.example', 'address_invalid'],
  ['sameAs', `https://a.example/${'a'.repeat(300)}`, 'address_invalid'],
]

const refusals = [
  [savePlace, topic, [...names, ...slugs]],
  [
    saveTopic,
    topic,
    [
      ...names,
      ...slugs,
      ['mediaTopic', 'medtop:123', 'media_topic_invalid'],
      ['mediaTopic', '15000000', 'media_topic_invalid'],
    ] as Case[],
  ],
  [saveOrganisation, { ...topic, sameAs: '' }, [...names, ...slugs, ...addresses]],
  [
    savePerson,
    { ...topic, roleAr: 'وزير', roleEn: 'Minister', sameAs: '' },
    [...names, ...slugs, ...addresses, ['roleEn', 'r'.repeat(121), 'role_long']] as Case[],
  ],
  [
    saveContact,
    person,
    [
      ...names,
      ['roleAr', 'م'.repeat(121), 'role_long'],
      ['email', 'press', 'email_invalid'],
      ['email', 'press@ministry', 'email_invalid'],
      ['email', `${'a'.repeat(250)}@ministry.example`, 'email_invalid'],
      ['phone', '12', 'phone_invalid'],
      ['phone', '+212 537 12 34 56 78 90', 'phone_invalid'],
      ['phone', 'الرقم الأخضر', 'phone_invalid'],
    ] as Case[],
  ],
  [
    saveBoilerplate,
    standing,
    [
      ['name', '', 'name_missing'],
      ['textAr', ' \r\n ', 'text_missing'],
      ['textEn', '', 'text_missing'],
      ['textAr', 'ن'.repeat(2001), 'text_long'],
      ['textEn', 't'.repeat(2001), 'text_long'],
    ] as Case[],
  ],
] as const

describe.each(refusals)('%o', (save, entry, cases) => {
  test.each(cases)('refuses %s = %o: %s', async (field, value, code) => {
    expect(await save(editor, { ...entry, [field]: value })).toEqual({
      ok: false,
      problems: [{ code: `register.${code}`, field }],
    })
  })
})

test('a contact whom no one can reach is refused', async () => {
  expect(await saveContact(editor, { ...person, phone: '' })).toMatchObject({
    problems: [{ code: 'register.contact_unreachable', field: 'email' }],
  })
})

test.each([
  [{ roleEn: '' }, 'roleEn'],
  [{ roleAr: ' ' }, 'roleAr'],
])('the role of a contact is refused in one language alone', async (role, field) => {
  expect(await saveContact(editor, { ...person, ...role })).toMatchObject({
    problems: [{ code: 'register.role_missing', field }],
  })
})

test.each([undefined, null, 'text', {}, { ...topic, id: 'x' }, { ...topic, revision: '2e12' }])(
  'what no form sends is refused: %o',
  async (input) => {
    expect((await saveTopic(editor, input)).ok).toBe(false)
  },
)

test('nothing of all this was kept', async () => {
  const counts = [db.place.count(), db.topic.count(), db.contact.count(), db.boilerplate.count()]
  expect(await Promise.all([...counts, db.auditEvent.count()])).toEqual([0, 0, 0, 0, 0])
})
