import { describe, expect, test } from 'vitest'
import { db } from '#lib/db/desk.ts'
import { aBrowserOf, aPassword, aPerson, aVisitor, theSystem } from '#lib/users/a-person.ts'
import { changeUser } from '#lib/users/commands/change-user.ts'
import { deactivateUser } from '#lib/users/commands/deactivate-user.ts'
import { reactivateUser } from '#lib/users/commands/reactivate-user.ts'
import { signIn } from '#lib/users/commands/sign-in.ts'
import { signOut } from '#lib/users/commands/sign-out.ts'
import { auth } from './auth.ts'
import { findSession } from './session.ts'

const later = (minutes: number) => new Date(Date.now() + minutes * 60_000)

describe('a session', () => {
  test('says who acts', async () => {
    const { email, id } = await aPerson('translator', 'en')
    const found = await findSession(await aBrowserOf(email))
    expect(found?.actor).toMatchObject({ kind: 'person', id, role: 'translator', locale: 'en' })
  })

  test('needs a cookie that we signed', async () => {
    const { email, id } = await aPerson()
    const cookie = (await aBrowserOf(email)).get('cookie')!
    const { token } = await db.session.findFirstOrThrow({ where: { userId: id } })
    expect(await findSession(new Headers())).toBeNull()
    expect(await findSession(new Headers({ cookie: `${cookie.slice(0, -8)}AAAAAAA=` }))).toBeNull()
    expect(await findSession(new Headers({ cookie: `balagh.session_token=${token}` }))).toBeNull()
  })

  test('ends after half an hour without use', async () => {
    const { email } = await aPerson()
    const browser = await aBrowserOf(email)
    expect(await findSession(browser, later(29))).not.toBeNull()
    expect(await findSession(browser, later(58))).not.toBeNull()
    expect(await findSession(browser, later(89))).toBeNull()
  })

  test('writes its use at most once a minute', async () => {
    const { email, id } = await aPerson()
    const browser = await aBrowserOf(email)
    const seen = async () =>
      (await db.session.findFirstOrThrow({ where: { userId: id } })).lastSeenAt
    const atFirst = await seen()
    await findSession(browser, later(0.9))
    expect(await seen()).toEqual(atFirst)
    await findSession(browser, later(1.1))
    expect((await seen()).getTime()).toBeGreaterThan(atFirst.getTime())
  })

  test('ends by disuse, also while a page left open goes on asking by itself', async () => {
    const { email, id } = await aPerson()
    const browser = await aBrowserOf(email)
    const seen = async () =>
      (await db.session.findFirstOrThrow({ where: { userId: id } })).lastSeenAt
    const atFirst = await seen()
    for (let minutes = 2; minutes < 30; minutes += 4)
      expect(await findSession(browser, later(minutes), false)).not.toBeNull()
    expect(await seen()).toEqual(atFirst)
    expect(await findSession(browser, later(31), false)).toBeNull()
  })

  test('ends twelve hours after sign-in, however busy', async () => {
    const { email, id } = await aPerson()
    const browser = await aBrowserOf(email)
    const session = await db.session.findFirstOrThrow({ where: { userId: id } })
    expect(session.expiresAt.getTime() - session.createdAt.getTime()).toBeCloseTo(12 * 3600_000, -3)
    await findSession(browser, later(20))
    const { expiresAt } = await db.session.findFirstOrThrow({ where: { userId: id } })
    expect(expiresAt).toEqual(session.expiresAt)
    await db.session.updateMany({ where: { userId: id }, data: { expiresAt: new Date(0) } })
    expect(await findSession(browser)).toBeNull()
  })

  test('of a deactivated person ends at once and does not come back', async () => {
    const { email, id } = await aPerson()
    const browser = await aBrowserOf(email)
    expect(await deactivateUser(theSystem, { userId: id, revision: 1 })).toEqual({ ok: true })
    expect(await db.session.count({ where: { userId: id } })).toBe(0)
    expect(await findSession(browser)).toBeNull()
    expect(await reactivateUser(theSystem, { userId: id, revision: 2 })).toEqual({ ok: true })
    expect(await findSession(browser)).toBeNull()
  })

  test('that slipped past a deactivation is worth nothing', async () => {
    const { email, id } = await aPerson()
    const browser = await aBrowserOf(email)
    await db.user.update({ where: { id }, data: { disabledAt: new Date() }, select: { id: true } })
    expect(await findSession(browser)).toBeNull()
  })

  test('carries a new role from the next request on', async () => {
    const { email, id, name } = await aPerson('writer')
    const browser = await aBrowserOf(email)
    await changeUser(theSystem, { userId: id, revision: 1, name, role: 'editor', locale: 'ar' })
    expect((await findSession(browser))?.actor.role).toBe('editor')
  })

  test('ends at sign-out, in the database and in the browser', async () => {
    const { email, id } = await aPerson()
    const browser = await aBrowserOf(email)
    const { setCookies } = await signOut(browser)
    expect(setCookies.join()).toMatch(/balagh\.session_token=;.*Max-Age=0/)
    expect(await findSession(browser)).toBeNull()
    expect(await db.session.count({ where: { userId: id } })).toBe(0)
  })
})

test('the cookie cannot be read by scripts, sent across sites or outlive the session', async () => {
  const { email } = await aPerson()
  const signedIn = await signIn(aVisitor(), { email, password: aPassword })
  const cookie = signedIn.ok ? signedIn.setCookies.join() : ''
  expect(cookie).toMatch(/^balagh\.session_token=.*Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/)
})

test('nobody signs up by themselves', async () => {
  const body = { email: 'stranger@elsewhere.example', password: aPassword, name: 'Stranger' }
  await expect(auth().api.signUpEmail({ body })).rejects.toMatchObject({ statusCode: 400 })
  expect(await db.user.count({ where: { email: body.email } })).toBe(0)
})
