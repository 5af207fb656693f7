// A guest's cookie. Each room has its own, so that someone may be in several at once.
import { readConfig } from '#lib/config.ts'

/** Someone who comes back later opens the link of the mail again. */
export const sessionSeconds = 12 * 60 * 60

/** The __Host- prefix ties the cookie to this host and to https; browsers refuse it over http. */
const isSecure = () => readConfig().publicUrl.startsWith('https://')

export const cookieNameOf = (id: string) => `${isSecure() ? '__Host-' : ''}balagh-guest-${id}`

export const cookieFor = (id: string, token: string, seconds = sessionSeconds) =>
  `${cookieNameOf(id)}=${token}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${isSecure() ? '; Secure' : ''}`

export const noCookieFor = (id: string) => cookieFor(id, '', 0)

/** What the browser sent for a room. */
export function guestTokenIn(sent: Headers, id: string): string | null {
  const name = `${cookieNameOf(id)}=`
  const found = (sent.get('cookie') ?? '').split(/;\s*/).find((part) => part.startsWith(name))
  return found ? found.slice(name.length) : null
}
