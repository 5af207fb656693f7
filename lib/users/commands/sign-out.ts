import { recordEvent } from '#lib/audit/record-event.ts'
import { auth } from '#lib/auth/auth.ts'
import { findSession } from '#lib/auth/session.ts'
import { db } from '#lib/db/desk.ts'

/** Ends the session of these headers; without one it only clears the cookie. */
export async function signOut(headers: Headers): Promise<{ setCookies: string[] }> {
  const session = await findSession(headers)
  const ended = await auth().api.signOut({ headers, returnHeaders: true })
  if (session) await recordEvent(db, session.actor, 'user.signed_out', {})
  return { setCookies: ended.headers.getSetCookie() }
}
