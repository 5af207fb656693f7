import { expect, test } from 'vitest'
import { aBrowserOf, aPassword, aPerson, aVisitor } from '#lib/users/a-person.ts'
import { signIn } from '#lib/users/commands/sign-in.ts'
import { findSession } from './session.ts'

process.env.BALAGH_PUBLIC_URL = 'https://press.example'

test('behind https the cookie is tied to this host and never sent in clear', async () => {
  const { email } = await aPerson()
  const signedIn = await signIn(aVisitor(), { email, password: aPassword })
  const cookie = signedIn.ok ? signedIn.setCookies.join() : ''
  expect(cookie).toMatch(/^__Host-balagh\.session_token=/)
  expect(cookie).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  expect(cookie).not.toContain('Domain')
  expect(await findSession(await aBrowserOf(email))).not.toBeNull()
})
