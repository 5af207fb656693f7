import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies'
import { cookies } from 'next/headers'

/** Hands the cookies that the sign-in library set to the browser, from inside a server action. */
export async function keepCookies(setCookies: string[]) {
  const store = await cookies()
  for (const line of setCookies)
    for (const [name, cookie] of parseSetCookieHeader(line))
      store.set(name, cookie.value, toCookieOptions(cookie))
}
