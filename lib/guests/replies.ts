// What the doors of the rooms reply to forms and to those who ask for a file.
import { Readable } from 'node:stream'
import { isOurOrigin } from '#lib/auth/origin.ts'
import { isLocale, localPath } from '#lib/i18n/locale.ts'
import { closedPath } from './address.ts'
import { cookieFor } from './cookie.ts'
import type { GuestPhoto } from './open-photo.ts'
import { type PublicAddress, publicPathOf } from './public-address.ts'
import { readForm } from './read-form.ts'

const unkept = { 'Cache-Control': 'private, no-store' }

/** On to another address, asked for anew; never to one that a client has named. */
export function seeOther(path: string, cookie?: string): Response {
  const headers = new Headers({ ...unkept, Location: path })
  if (cookie) headers.set('Set-Cookie', cookie)
  return new Response(null, { status: 303, headers })
}

export const localeIn = (locale: string) => (isLocale(locale) ? locale : 'ar')

export const toClosedDoor = (locale: string) => seeOther(localPath(localeIn(locale), closedPath))

export const toReaders = (address: PublicAddress) => seeOther(publicPathOf(address))

export const nothingHere = () => new Response(null, { status: 404, headers: unkept })

type Fields = Record<string, string>

/** First line of every door that takes a form: only our own pages send one. */
export async function formFrom(
  request: Request,
): Promise<{ fields: Fields } | { reply: Response }> {
  if (!isOurOrigin(request.headers))
    return { reply: new Response(null, { status: 403, headers: unkept }) }
  const fields = await readForm(request)
  return fields ? { fields } : { reply: new Response(null, { status: 400, headers: unkept }) }
}

export const enter = (path: string, id: string, sessionToken: string) =>
  seeOther(path, cookieFor(id, sessionToken))

/** A file that nobody keeps on the way. */
export function photoReply({ stream, bytes, format, fileName }: GuestPhoto): Response {
  const isKept = format === 'jpeg'
  return new Response(Readable.toWeb(stream) as ReadableStream, {
    headers: {
      ...unkept,
      'Content-Type': `image/${format}`,
      'Content-Length': String(bytes),
      'Content-Disposition': isKept ? `attachment; filename="${fileName}"` : 'inline',
    },
  })
}

export const widthIn = (text: string): number | 'full' | null =>
  text === 'full' ? 'full' : /^\d{1,5}$/.test(text) ? Number(text) : null
