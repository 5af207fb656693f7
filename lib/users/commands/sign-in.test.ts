import { describe, expect, test } from 'vitest'
import { hashPassword } from '#lib/auth/password.ts'
import { db } from '#lib/db/desk.ts'
import { aBrowserOf, aPassword, aPerson, aVisitor } from '../a-person.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'

const wrong = { ok: false, problems: [{ code: 'sign_in.wrong', field: 'password' }] }

describe('signing in', () => {
  test('opens a session and tells the person’s language', async () => {
    const { email, id } = await aPerson('editor', 'en')
    const signedIn = await signIn(aVisitor(), {
      email: ` ${email.toUpperCase()} `,
      password: aPassword,
    })
    expect(signedIn).toMatchObject({ ok: true, userId: id, locale: 'en' })
    expect(await db.session.count({ where: { userId: id } })).toBe(1)
  })

  test('ends the session that the same browser had before', async () => {
    const [first, second] = [await aPerson(), await aPerson()]
    const browser = { ...aVisitor(), headers: await aBrowserOf(first.email) }
    await signIn(browser, { email: second.email, password: 'not the password' })
    expect(await db.session.count({ where: { userId: first.id } })).toBe(1)
    await signIn(browser, { email: second.email, password: aPassword })
    expect(await db.session.count({ where: { userId: first.id } })).toBe(0)
    expect(await db.session.count({ where: { userId: second.id } })).toBe(1)
  })

  test('is refused with a wrong password and for an unknown address in the same words', async () => {
    const { email } = await aPerson()
    expect(await signIn(aVisitor(), { email, password: 'not the password' })).toEqual(wrong)
    const nobody = { email: 'nobody@press.example', password: aPassword }
    expect(await signIn(aVisitor(), nobody)).toEqual(wrong)
  })

  test('is refused for a deactivated person, who is told so only with the right password', async () => {
    const { email, id } = await aPerson()
    await db.user.update({ where: { id }, data: { disabledAt: new Date() }, select: { id: true } })
    expect(await signIn(aVisitor(), { email, password: 'not the password' })).toEqual(wrong)
    const refused = await signIn(aVisitor(), { email, password: aPassword })
    expect(refused).toEqual({ ok: false, problems: [{ code: 'sign_in.deactivated' }] })
    expect(await db.session.count({ where: { userId: id } })).toBe(0)
  })

  test.each([
    [{ email: 'no address', password: aPassword }, 'user.email_invalid', 'email'],
    [{ email: 'a@press.example', password: '' }, 'user.password_missing', 'password'],
    [{ email: 'a@press.example', password: 'x'.repeat(257) }, 'user.password_long', 'password'],
    [{ email: ['a@press.example'], password: { $ne: '' } }, 'input.invalid', 'email'],
    [null, 'input.invalid', undefined],
  ])('refuses what no form sends: %j', async (input, code, field) => {
    const refused = await signIn(aVisitor(), input)
    expect(!refused.ok && refused.problems[0]).toEqual({ code, field })
  })

  test('takes a password that another keyboard composes in another way', async () => {
    const { email, id } = await aPerson()
    const password = await hashPassword('café décembre أمان'.normalize('NFC'))
    await db.account.updateMany({ where: { userId: id }, data: { password } })
    const typed = 'café décembre أمان'.normalize('NFD')
    expect(await signIn(aVisitor(), { email, password: typed })).toMatchObject({ ok: true })
  })
})

describe('guessing', () => {
  test('50 tries at once on an account verify at most ten, and then the right password is refused too', async () => {
    const { email } = await aPerson()
    const tries = Array.from({ length: 50 }, (_, n) =>
      signIn(aVisitor(), { email, password: `guess ${n}` }),
    )
    const codes = (await Promise.all(tries)).map((answer) => !answer.ok && answer.problems[0]?.code)
    expect(codes.filter((code) => code === 'sign_in.wrong')).toHaveLength(10)
    expect(codes.filter((code) => code === 'sign_in.too_many')).toHaveLength(40)
    const refused = await signIn(aVisitor(), { email, password: aPassword })
    expect(refused).toEqual({
      ok: false,
      problems: [{ code: 'sign_in.too_many', values: { minutes: 15 } }],
    })
  })

  test('an unknown address is throttled like a known one', async () => {
    const input = { email: 'ghost@press.example', password: aPassword }
    const answers = await Promise.all(Array.from({ length: 12 }, () => signIn(aVisitor(), input)))
    const codes = answers.map((answer) => !answer.ok && answer.problems[0]?.code)
    expect(codes.filter((code) => code === 'sign_in.too_many')).toHaveLength(2)
  })

  test('one address cannot go through the accounts', async () => {
    const visitor = aVisitor()
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, n) =>
        signIn(visitor, { email: `p${n}@press.example`, password: aPassword }),
      ),
    )
    const codes = answers.map((answer) => !answer.ok && answer.problems[0]?.code)
    expect(codes.filter((code) => code === 'sign_in.wrong')).toHaveLength(50)
  })

  test('an unknown address costs about the time of a known one', async () => {
    const { email } = await aPerson()
    const fastest = { known: Infinity, unknown: Infinity }
    const measure = async (kind: keyof typeof fastest, address: string) => {
      const start = performance.now()
      await signIn(aVisitor(), { email: address, password: 'not the password' })
      fastest[kind] = Math.min(fastest[kind], performance.now() - start)
    }
    // In turns, and the fastest of each: a busy machine then slows both alike.
    for (let round = 0; round < 10; round++) {
      await measure('known', email)
      await measure('unknown', 'absent@press.example')
    }
    expect(fastest.known / fastest.unknown).toBeGreaterThan(0.5)
    expect(fastest.known / fastest.unknown).toBeLessThan(2)
  })
})

describe('the trail', () => {
  const lastOf = (where: object) =>
    db.auditEvent.findFirst({ where, orderBy: { seq: 'desc' }, omit: { hash: true } })

  test('names who came in and who went out', async () => {
    const { email, id } = await aPerson()
    const browser = { ...aVisitor(), headers: await aBrowserOf(email) }
    expect(await lastOf({ actorId: id })).toMatchObject({ event: 'user.signed_in' })
    await signOut(browser.headers)
    expect(await lastOf({ actorId: id })).toMatchObject({ event: 'user.signed_out' })
    await signOut(new Headers())
    expect(await db.auditEvent.count({ where: { event: 'user.signed_out', actorId: id } })).toBe(1)
  })

  test('names whose door was knocked at in vain, and never what was typed', async () => {
    const { email, id } = await aPerson()
    await signIn(aVisitor(), { email, password: 'not the password' })
    expect(await lastOf({ subjectId: id })).toMatchObject({
      event: 'user.sign_in_failed',
      actorId: null,
      facts: { reason: 'sign_in.wrong', system: 'door' },
    })
    await signIn(aVisitor(), { email: 'my-secret@press.example', password: 'not the password' })
    const event = await lastOf({ event: 'user.sign_in_failed' })
    expect(event!.subjectId).toBeNull()
    expect(JSON.stringify(event!.facts)).not.toContain('secret')
  })
})
