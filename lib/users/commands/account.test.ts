import { describe, expect, test } from 'vitest'
import { findSession } from '#lib/auth/session.ts'
import { db } from '#lib/db/desk.ts'
import { aBrowserOf, aPassword, aPerson, theSystem } from '../a-person.ts'
import { findAccountFor } from '../queries.ts'
import { changeAccount } from './change-account.ts'
import { changePassword } from './change-password.ts'
import { createUser } from './create-user.ts'

const problem = (code: string, field?: string) => ({
  ok: false,
  problems: [field ? { code, field } : { code }],
})
const next = 'almond blossom in march'
const sessionOf = async (browser: Headers) => (await findSession(browser))?.sessionId ?? ''

describe('one’s own name and language', () => {
  test('are changed by oneself', async () => {
    const person = await aPerson('writer')
    expect(
      await changeAccount(person, { name: 'نور', locale: 'en', role: 'administrator' }),
    ).toEqual({
      ok: true,
      locale: 'en',
    })
    expect(await findAccountFor(person)).toMatchObject({ name: 'نور', locale: 'en' })
    const user = await db.user.findUniqueOrThrow({ where: { id: person.id } })
    expect(user).toMatchObject({ role: 'writer', revision: 2 })
    const event = await db.auditEvent.findFirstOrThrow({
      where: { event: 'user.changed', subjectId: person.id },
    })
    expect(event).toMatchObject({ actorId: person.id, facts: { locale: 'en' } })
  })

  test('are refused when bad, for a system, and for a deactivated person', async () => {
    const person = await aPerson('writer')
    const good = { name: 'نور', locale: 'en' }
    expect(await changeAccount(person, { ...good, name: '' })).toEqual(
      problem('user.name_missing', 'name'),
    )
    expect(await changeAccount(person, { ...good, locale: 'fr' })).toEqual(
      problem('input.invalid', 'locale'),
    )
    expect(await changeAccount(theSystem, good)).toEqual(problem('user.not_allowed'))
    await db.user.update({
      where: { id: person.id },
      data: { disabledAt: new Date() },
      select: { id: true },
    })
    expect(await changeAccount(person, good)).toEqual(problem('user.unknown'))
  })
})

describe('a new password', () => {
  test('ends all other sessions and is recorded without a word of it', async () => {
    const person = await aPerson()
    const [here, elsewhere] = [await aBrowserOf(person.email), await aBrowserOf(person.email)]
    const changed = await changePassword(
      person,
      { current: aPassword, password: next },
      await sessionOf(here),
    )
    expect(changed).toEqual({ ok: true })
    expect(await findSession(here)).not.toBeNull()
    expect(await findSession(elsewhere)).toBeNull()
    await expect(aBrowserOf(person.email)).rejects.toThrow('sign_in.wrong')
    expect(await aBrowserOf(person.email, next)).toBeTruthy()
    const event = await db.auditEvent.findFirstOrThrow({
      where: { event: 'user.password_changed' },
    })
    expect(event).toMatchObject({ actorId: person.id, subjectId: person.id, facts: {} })
  })

  test.each([
    [{ current: 'not the password', password: next }, 'user.wrong_password', 'current'],
    [{ current: '', password: next }, 'user.password_missing', 'current'],
    [{ current: aPassword, password: 'short' }, 'user.password_short', 'password'],
    [{ current: aPassword, password: 'qwerty123456' }, 'user.password_obvious', 'password'],
  ])('is refused for %j', async (input, code, field) => {
    expect(await changePassword(await aPerson(), input, '')).toEqual(problem(code, field))
  })

  test('is not guessed faster than at the door', async () => {
    const person = await aPerson()
    const tries = Array.from({ length: 15 }, () =>
      changePassword(person, { current: 'not the password', password: next }, ''),
    )
    const codes = (await Promise.all(tries)).map((answer) => !answer.ok && answer.problems[0]?.code)
    expect(codes.filter((code) => code === 'user.wrong_password')).toHaveLength(10)
    expect(codes.filter((code) => code === 'sign_in.too_many')).toHaveLength(5)
  })

  test('is refused to a system and to a person without one', async () => {
    const person = await aPerson()
    const input = { current: aPassword, password: next }
    expect(await changePassword(theSystem, input, '')).toEqual(problem('user.not_allowed'))
    await db.account.deleteMany({ where: { userId: person.id } })
    expect(await changePassword(person, input, '')).toEqual(problem('user.unknown'))
  })
})

describe('a user made by the system', () => {
  const user = {
    email: 'made@press.example',
    name: 'Made',
    role: 'writer',
    locale: 'en',
    password: aPassword,
  } as const

  test('is refused to people, twice for one address, and with a short password', async () => {
    expect(await createUser(await aPerson('administrator'), user)).toEqual(
      problem('user.not_allowed'),
    )
    expect(await createUser(theSystem, user)).toMatchObject({ ok: true })
    expect(await createUser(theSystem, user)).toEqual(problem('user.email_taken', 'email'))
    const short = { ...user, email: 'other@press.example', password: 'short' }
    expect(await createUser(theSystem, short)).toEqual(problem('user.password_short', 'password'))
  })
})
