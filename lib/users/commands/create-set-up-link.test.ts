import { expect, test } from 'vitest'
import { db } from '#lib/db/desk.ts'
import { aBrowserOf, aPerson } from '../a-person.ts'
import { findInvitation, listInvitationsFor } from '../queries.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { createSetUpLink } from './create-set-up-link.ts'

const tokenOf = (path: string | null) => path?.split('/').at(-1) ?? ''
const answers = { name: 'أول مدير', password: 'olive terrace morning', locale: 'ar' }

// In order: they tell the life of one installation.
test('an empty database gets a link, and a new one replaces it', async () => {
  const first = await createSetUpLink()
  const second = await createSetUpLink()
  expect(second).toMatch(/^\/admin\/set-up\/[\w-]{43}$/)
  expect(await findInvitation(tokenOf(first))).toBeNull()
  expect(await findInvitation(tokenOf(second))).toMatchObject({
    role: 'administrator',
    isSetUp: true,
  })
})

test('the first administrator has to say an address', async () => {
  const token = tokenOf(await createSetUpLink())
  const refused = await acceptInvitation({ ...answers, token, email: 'none' })
  expect(refused).toEqual({ ok: false, problems: [{ code: 'user.email_invalid', field: 'email' }] })
})

test('the first administrator joins and signs in; the link is used up', async () => {
  const token = tokenOf(await createSetUpLink())
  const joined = await acceptInvitation({ ...answers, token, email: 'First@Press.example' })
  expect(joined).toMatchObject({ ok: true, email: 'first@press.example' })
  expect(await db.user.findFirstOrThrow()).toMatchObject({ role: 'administrator' })
  expect(await aBrowserOf('first@press.example', answers.password)).toBeTruthy()
  expect(
    await acceptInvitation({ ...answers, token, email: 'second@press.example' }),
  ).toMatchObject({ ok: false })
})

test('with users there is no link, and one left over lets nobody in', async () => {
  expect(await createSetUpLink()).toBeNull()
  await db.invitation.updateMany({ data: { usedAt: null } })
  const { tokenHash } = await db.invitation.findFirstOrThrow({ where: { revokedAt: null } })
  expect(tokenHash).toHaveLength(64)
  await db.invitation.updateMany({
    where: { tokenHash },
    data: { tokenHash: await hashOf('left-over') },
  })
  const refused = await acceptInvitation({
    ...answers,
    token: 'left-over',
    email: 'x@press.example',
  })
  expect(refused).toEqual({ ok: false, problems: [{ code: 'invitation.unknown' }] })
  expect(await listInvitationsFor(await aPerson('administrator'))).toEqual([])
})

const hashOf = async (token: string) => (await import('../invitation.ts')).hashToken(token)
