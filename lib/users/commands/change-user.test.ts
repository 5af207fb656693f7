import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#lib/db/desk.ts'
import { aPerson, theSystem } from '../a-person.ts'
import { findUserFor, listUsersFor } from '../queries.ts'
import { changeUser } from './change-user.ts'
import { deactivateUser } from './deactivate-user.ts'
import { reactivateUser } from './reactivate-user.ts'

const problem = (code: string, field?: string) => ({
  ok: false,
  problems: [field ? { code, field } : { code }],
})
const asked = (id: string, change: object = {}) => ({
  userId: id,
  revision: 1,
  name: 'أمينة العلوي',
  role: 'editor',
  locale: 'ar',
  ...change,
})
const nobody = '01900000-0000-7000-8000-000000000000'

// Administrators of an earlier test would stand in for the last one.
beforeEach(async () => {
  await db.user.updateMany({ data: { disabledAt: new Date() } })
})

describe('changing a person', () => {
  test('sets name, role and language', async () => {
    const administrator = await aPerson('administrator')
    const { id } = await aPerson('writer')
    const changed = await changeUser(administrator, asked(id, { name: 'سارة', locale: 'en' }))
    expect(changed).toEqual({ ok: true, revision: 2 })
    expect(await findUserFor(administrator, id)).toMatchObject({
      name: 'سارة',
      role: 'editor',
      locale: 'en',
      revision: 2,
      isActive: true,
      isYou: false,
    })
    const event = await db.auditEvent.findFirstOrThrow({
      where: { event: 'user.changed', subjectId: id },
    })
    expect(event).toMatchObject({
      actorId: administrator.id,
      facts: { from: 'writer', role: 'editor' },
    })
  })

  test.each(['writer', 'translator', 'editor'] as const)('is refused to a %s', async (role) => {
    const person = await aPerson(role)
    expect(await changeUser(person, asked(person.id))).toEqual(problem('user.not_allowed'))
    expect(await findUserFor(person, person.id)).toBeNull()
    expect(await listUsersFor(person)).toEqual([])
  })

  test('is refused from an old screen', async () => {
    const { id } = await aPerson('writer')
    await changeUser(theSystem, asked(id))
    expect(await changeUser(theSystem, asked(id))).toEqual(problem('user.changed_meanwhile'))
  })

  test('is refused for nobody and with bad values', async () => {
    const { id } = await aPerson('writer')
    expect(await changeUser(theSystem, asked(nobody))).toEqual(problem('user.unknown'))
    expect(await changeUser(theSystem, asked(id, { name: '' }))).toEqual(
      problem('user.name_missing', 'name'),
    )
    expect(await changeUser(theSystem, asked(id, { role: 'owner' }))).toEqual(
      problem('input.invalid', 'role'),
    )
    expect(await findUserFor(theSystem, 'nobody')).toBeNull()
  })

  test('is refused with a number that the database cannot keep', async () => {
    const { id } = await aPerson('writer')
    for (const revision of ['2147483648', '-99999999999', String(Number.MAX_SAFE_INTEGER)]) {
      expect(await changeUser(theSystem, asked(id, { revision }))).toEqual(
        problem('input.invalid', 'revision'),
      )
      expect(await deactivateUser(theSystem, { userId: id, revision })).toEqual(
        problem('user.unknown'),
      )
    }
  })

  test('changes nothing but what the form has', async () => {
    const { id, email } = await aPerson('writer')
    await changeUser(
      theSystem,
      asked(id, { email: 'x@y.example', disabledAt: new Date(), emailVerified: false }),
    )
    const user = await db.user.findUniqueOrThrow({ where: { id } })
    expect(user).toMatchObject({ email, disabledAt: null, emailVerified: true })
  })
})

describe('the last administrator', () => {
  test('keeps the role', async () => {
    const last = await aPerson('administrator')
    expect(await changeUser(last, asked(last.id))).toEqual(
      problem('user.last_administrator', 'role'),
    )
    expect(await changeUser(last, asked(last.id, { role: 'administrator' }))).toMatchObject({
      ok: true,
    })
  })

  test('is not deactivated, also not by the system', async () => {
    const { id } = await aPerson('administrator')
    expect(await deactivateUser(theSystem, { userId: id, revision: 1 })).toEqual(
      problem('user.last_administrator'),
    )
  })

  test('does not count those who are deactivated', async () => {
    const [first, second] = [await aPerson('administrator'), await aPerson('administrator')]
    await deactivateUser(first, { userId: second.id, revision: 1 })
    expect(await changeUser(first, asked(first.id))).toEqual(
      problem('user.last_administrator', 'role'),
    )
  })

  test('remains when two administrators remove each other at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      await db.user.updateMany({ data: { disabledAt: new Date() } })
      const [first, second] = [await aPerson('administrator'), await aPerson('administrator')]
      const both = await Promise.all([
        deactivateUser(first, { userId: second.id, revision: 1 }),
        changeUser(second, asked(first.id)),
      ])
      expect(both.filter(({ ok }) => ok)).toHaveLength(1)
      expect(await db.user.count({ where: { role: 'administrator', disabledAt: null } })).toBe(1)
    }
  })
})

describe('deactivating', () => {
  test('is recorded and shown, and can be undone', async () => {
    const administrator = await aPerson('administrator')
    const { id } = await aPerson('writer')
    expect(await deactivateUser(administrator, { userId: id, revision: 1 })).toEqual({ ok: true })
    expect(await findUserFor(administrator, id)).toMatchObject({ isActive: false, revision: 2 })
    expect(await reactivateUser(administrator, { userId: id, revision: 2 })).toEqual({ ok: true })
    expect(await findUserFor(administrator, id)).toMatchObject({ isActive: true, revision: 3 })
    const events = await db.auditEvent.findMany({
      where: { subjectId: id },
      orderBy: { seq: 'asc' },
    })
    const names = events.map(({ event }) => event)
    expect(names).toEqual(['user.joined', 'user.deactivated', 'user.reactivated'])
  })

  test('oneself is refused', async () => {
    await aPerson('administrator')
    const { id, ...rest } = await aPerson('administrator')
    expect(await deactivateUser({ id, ...rest }, { userId: id, revision: 1 })).toEqual(
      problem('user.yourself'),
    )
  })

  test.each([deactivateUser, reactivateUser])(
    'is refused to others, for nobody, and from an old screen: %o',
    async (command) => {
      const { id } = await aPerson('writer')
      expect(await command(await aPerson('editor'), { userId: id, revision: 1 })).toEqual(
        problem('user.not_allowed'),
      )
      expect(await command(theSystem, { userId: nobody, revision: 1 })).toEqual(
        problem('user.unknown'),
      )
      expect(await command(theSystem, { userId: 'x' })).toEqual(problem('user.unknown'))
      expect(await command(theSystem, { userId: id, revision: 7 })).toEqual(
        problem('user.changed_meanwhile'),
      )
    },
  )
})
