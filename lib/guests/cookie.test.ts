import { afterEach, expect, test, vi } from 'vitest'
import { cookieFor, guestTokenIn, noCookieFor } from './cookie.ts'

const [one, other] = [
  '01a20bab-c249-74d0-b8df-91a67cbcb457',
  '01a20bab-c249-74d0-b8df-91a67cbcb458',
]
const withCookies = (cookie: string) => new Headers({ cookie })

afterEach(() => vi.unstubAllEnvs())

test('behind https the cookie is tied to this host and to https', () => {
  expect(cookieFor(one, 't')).toBe(
    `balagh-guest-${one}=t; Path=/; Max-Age=43200; HttpOnly; SameSite=Lax`,
  )
  vi.stubEnv('BALAGH_PUBLIC_URL', 'https://press.example')
  expect(cookieFor(one, 't')).toBe(
    `__Host-balagh-guest-${one}=t; Path=/; Max-Age=43200; HttpOnly; SameSite=Lax; Secure`,
  )
  expect(guestTokenIn(withCookies(`balagh-guest-${one}=t`), one)).toBeNull()
  expect(noCookieFor(one)).toContain('Max-Age=0')
})

test('each room has its own', () => {
  const sent = withCookies(`a=b; balagh-guest-${one}=first; balagh-guest-${other}=second`)
  expect([guestTokenIn(sent, one), guestTokenIn(sent, other)]).toEqual(['first', 'second'])
  expect(guestTokenIn(sent, 'x')).toBeNull()
  expect(guestTokenIn(new Headers(), one)).toBeNull()
})
