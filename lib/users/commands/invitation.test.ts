import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { db } from '#lib/db/desk.ts'
import { aBrowserOf, aPerson, theSystem } from '../a-person.ts'
import { findInvitation, listInvitationsFor } from '../queries.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { deactivateUser } from './deactivate-user.ts'
import { inviteUser } from './invite-user.ts'
import { revokeInvitation } from './revoke-invitation.ts'

const unknown = { ok: false, problems: [{ code: 'invitation.unknown' }] }
const days = (count: number) => new Date(Date.now() + count * 86_400_000)
let people = 0
const anAddress = () => `invited-${++people}@press.example`

async function anInvitation(email = anAddress(), role = 'translator') {
  const administrator = await aPerson('administrator')
  const made = await inviteUser(administrator, { email, role, locale: 'en' })
  if (!made.ok) throw new Error(JSON.stringify(made))
  return { ...made, email, administrator, token: made.path.split('/').at(-1)! }
}
const answers = { name: ' سارة  بنجلون ', password: 'olive terrace morning', locale: 'en' }
const audited = (subjectId: string) =>
  db.auditEvent.findMany({ where: { subjectId }, orderBy: { seq: 'asc' } })

describe('inviting', () => {
  test('makes a link for a week and keeps only its hash', async () => {
    const { path, token, invitationId, administrator, expiresAt } = await anInvitation()
    expect(path).toMatch(/^\/en\/admin\/invitation\/[\w-]{43}$/)
    expect(Math.abs(expiresAt.getTime() - days(7).getTime())).toBeLessThan(5000)
    const row = await db.invitation.findUniqueOrThrow({ where: { id: invitationId } })
    expect(JSON.stringify(row)).not.toContain(token)
    expect(row.tokenHash).toMatch(/^[\da-f]{64}$/)
    const [event] = await audited(invitationId)
    expect(event).toMatchObject({ event: 'user.invited', actorId: administrator.id })
    expect(JSON.stringify(event?.facts)).not.toContain(token)
  })

  test.each(['writer', 'translator', 'editor'] as const)('is refused to a %s', async (role) => {
    const person = await aPerson(role)
    const refused = await inviteUser(person, { email: anAddress(), role: 'writer', locale: 'ar' })
    expect(refused).toEqual({ ok: false, problems: [{ code: 'user.not_allowed' }] })
    expect(await listInvitationsFor(person)).toEqual([])
  })

  test('is refused for someone who is already here', async () => {
    const administrator = await aPerson('administrator')
    const refused = await inviteUser(administrator, { ...administrator, role: 'writer' })
    expect(refused).toEqual({ ok: false, problems: [{ code: 'user.email_taken', field: 'email' }] })
  })

  test.each([
    [
      { email: 'nobody', role: 'writer', locale: 'ar' },
      { code: 'user.email_invalid', field: 'email' },
    ],
    [
      { email: 'a@b.example', role: 'owner', locale: 'ar' },
      { code: 'input.invalid', field: 'role' },
    ],
    [
      { email: 'a@b.example', role: 'writer', locale: 'fr' },
      { code: 'input.invalid', field: 'locale' },
    ],
  ])('is refused for %j', async (input, problem) => {
    expect(await inviteUser(theSystem, input)).toEqual({ ok: false, problems: [problem] })
  })

  test('again replaces the first link', async () => {
    const first = await anInvitation()
    const second = await anInvitation(first.email)
    expect(await findInvitation(first.token)).toBeNull()
    expect(await acceptInvitation({ ...answers, token: first.token })).toEqual(unknown)
    const listed = await listInvitationsFor(second.administrator)
    expect(listed.filter(({ email }) => email === first.email)).toHaveLength(1)
  })
})

describe('inviting by mail', () => {
  const mailsTo = (to: string) => db.mail.findMany({ where: { to }, orderBy: { createdAt: 'asc' } })
  beforeAll(() => {
    process.env.SMTP_URL = 'smtp://mail.example'
    process.env.MAIL_FROM = 'press@desk.example'
  })
  afterAll(() => {
    delete process.env.SMTP_URL
    delete process.env.MAIL_FROM
  })

  test('sends the link as well, in the language of the person', async () => {
    const { email, path, isMailed } = await anInvitation()
    expect(isMailed).toBe(true)
    const [mail] = await mailsTo(email)
    expect(mail).toMatchObject({ kind: 'user.invited', locale: 'en', isConfidential: true })
    expect(mail!.text).toContain(`http://localhost:3000${path}\n`)
    expect(mail!.text).toContain('as a translator')
    expect(mail!.subject).not.toContain(path)
  })

  test('takes the mail back with the link, and with a newer one', async () => {
    const first = await anInvitation()
    await anInvitation(first.email)
    const second = (await listInvitationsFor(first.administrator)).find(
      ({ email }) => email === first.email,
    )!
    await revokeInvitation(first.administrator, { invitationId: second.id })
    const mails = await mailsTo(first.email)
    expect(mails.map(({ state, text }) => [state, text])).toEqual([
      ['cancelled', ''],
      ['cancelled', ''],
    ])
  })
})

test('without a mail server nothing is mailed: the link is shown', async () => {
  const { email, isMailed } = await anInvitation()
  expect(isMailed).toBe(false)
  expect(await db.mail.count({ where: { to: email } })).toBe(0)
})

describe('joining', () => {
  test('makes a user with the role of the invitation, who can sign in', async () => {
    const { token, email, invitationId } = await anInvitation()
    expect(await findInvitation(token)).toMatchObject({ email, role: 'translator', isSetUp: false })
    const joined = await acceptInvitation({
      ...answers,
      token,
      role: 'administrator',
      email: 'x@y.example',
    })
    expect(joined).toMatchObject({ ok: true, email })
    const userId = joined.ok ? joined.userId : ''
    const user = await db.user.findUniqueOrThrow({ where: { id: userId } })
    expect(user).toMatchObject({ email, name: 'سارة بنجلون', role: 'translator', locale: 'en' })
    expect(await aBrowserOf(email, answers.password)).toBeTruthy()
    const { password } = await db.account.findFirstOrThrow({ where: { userId } })
    expect(password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    const [event] = await audited(userId)
    expect(event).toMatchObject({
      event: 'user.joined',
      facts: { role: 'translator', invitation: invitationId },
    })
  })

  test('works once', async () => {
    const { token } = await anInvitation()
    expect(await acceptInvitation({ ...answers, token })).toMatchObject({ ok: true })
    expect(await acceptInvitation({ ...answers, token })).toEqual(unknown)
  })

  test('works once for two at the same moment', async () => {
    const { token, email } = await anInvitation()
    const both = await Promise.all([1, 2].map(() => acceptInvitation({ ...answers, token })))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both).toContainEqual(unknown)
    expect(await db.user.count({ where: { email } })).toBe(1)
  })

  test('is refused after a week', async () => {
    const { token } = await anInvitation()
    expect(await findInvitation(token, days(7.01))).toBeNull()
    expect(await acceptInvitation({ ...answers, token }, days(7.01))).toEqual(unknown)
    expect(await acceptInvitation({ ...answers, token }, days(6.99))).toMatchObject({ ok: true })
  })

  test('is refused with a token that never was', async () => {
    expect(await acceptInvitation({ ...answers, token: 'A'.repeat(43) })).toEqual(unknown)
    expect(await findInvitation('')).toBeNull()
  })

  test.each([
    [{ name: ' ' }, 'user.name_missing', 'name'],
    [{ name: 'ن'.repeat(101) }, 'user.name_long', 'name'],
    [{ password: 'eleven char' }, 'user.password_short', 'password'],
    [{ password: 'x'.repeat(257) }, 'user.password_long', 'password'],
    [{ password: 'password1234' }, 'user.password_obvious', 'password'],
    [{ password: '123456789012' }, 'user.password_obvious', 'password'],
    [{ password: 'aaaaaaaaaaaaaa' }, 'user.password_obvious', 'password'],
  ])('is refused with %j and leaves the link usable', async (change, code, field) => {
    const { token } = await anInvitation()
    const refused = await acceptInvitation({ ...answers, token, ...change })
    expect(!refused.ok && refused.problems).toContainEqual({ code, field })
    expect(await findInvitation(token)).not.toBeNull()
  })

  test('is refused with one’s own address as password', async () => {
    const { token } = await anInvitation('benjelloun.sara@press.example')
    const refused = await acceptInvitation({ ...answers, token, password: 'benjelloun.sara' })
    expect(!refused.ok && refused.problems[0]?.code).toBe('user.password_obvious')
  })

  test('is refused when the address has come in by another way', async () => {
    const { token, email, invitationId } = await anInvitation()
    const user = { email, name: 'أخرى' }
    await db.user.create({ data: user, select: { id: true } })
    const refused = await acceptInvitation({ ...answers, token })
    expect(refused).toEqual({ ok: false, problems: [{ code: 'user.email_taken', field: 'email' }] })
    expect(
      (await db.invitation.findUniqueOrThrow({ where: { id: invitationId } })).usedAt,
    ).toBeNull()
  })
})

describe('taking an invitation back', () => {
  test('makes the link worthless', async () => {
    const { token, invitationId, administrator } = await anInvitation()
    expect(await revokeInvitation(administrator, { invitationId })).toEqual({ ok: true })
    expect(await acceptInvitation({ ...answers, token })).toEqual(unknown)
    expect((await audited(invitationId)).map(({ event }) => event)).toContain('invitation.revoked')
  })

  test('is refused twice, for a used one, for no one’s, and to others than administrators', async () => {
    const { token, invitationId, administrator } = await anInvitation()
    const refused = { ok: false, problems: [{ code: 'user.not_allowed' }] }
    expect(await revokeInvitation(await aPerson('editor'), { invitationId })).toEqual(refused)
    await acceptInvitation({ ...answers, token })
    expect(await revokeInvitation(administrator, { invitationId })).toEqual(unknown)
    expect(await revokeInvitation(administrator, { invitationId: 'x' })).toEqual(unknown)
  })

  test('happens by itself when the inviting administrator is deactivated', async () => {
    const { token, administrator } = await anInvitation()
    await deactivateUser(theSystem, { userId: administrator.id, revision: 1 })
    expect(await acceptInvitation({ ...answers, token })).toEqual(unknown)
  })
})
