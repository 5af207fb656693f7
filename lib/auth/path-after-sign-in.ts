import { type Locale, localPath } from '#lib/i18n/locale.ts'

const here = 'http://desk.invalid'
const deskPath = /^(?:\/en)?(\/admin(?:\/.*)?)$/
const doors = /^\/admin\/(?:sign-in|sign-out|invitation|set-up)(?:\/|$)/

/** The page of the desk that was wished before sign-in, in the person's own language; the desk's first page otherwise. */
export function pathAfterSignIn(wished: unknown, locale: Locale): string {
  const home = localPath(locale, '/admin')
  if (typeof wished !== 'string' || !wished.startsWith('/') || !URL.canParse(wished, here))
    return home
  const { origin, pathname, search } = new URL(wished, here)
  const path = deskPath.exec(pathname)?.[1]
  return origin === here && path && !doors.test(path) ? localPath(locale, path + search) : home
}
