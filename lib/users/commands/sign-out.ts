import { auth } from '#lib/auth/auth.ts'

/** Ends the session of these headers; without one it only clears the cookie. */
export async function signOut(headers: Headers): Promise<{ setCookies: string[] }> {
  const ended = await auth().api.signOut({ headers, returnHeaders: true })
  return { setCookies: ended.headers.getSetCookie() }
}
