// Answers of the machine forms: with validators, so that a poller who has it already gets 304 and no body.
import { createHash } from 'node:crypto'

type Form = { body: string; type: string; lastModified?: Date | undefined; locale?: string }

export function respond(request: Request, { body, type, lastModified, locale }: Form): Response {
  // Weak, because the bytes on the wire may be compressed and those of the hash are not.
  const tag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const headers = new Headers({
    ETag: tag,
    'Cache-Control': 'public, max-age=0, must-revalidate',
    'Access-Control-Allow-Origin': '*',
  })
  if (lastModified) headers.set('Last-Modified', lastModified.toUTCString())
  if (isFresh(request.headers, tag, lastModified))
    return new Response(null, { status: 304, headers })
  headers.set('Content-Type', `${type}; charset=utf-8`)
  if (locale) headers.set('Content-Language', locale)
  return new Response(body, { headers })
}

/** RFC 9110: a tag, when the client sends one, decides alone. */
export function isFresh(headers: Headers, tag: string, lastModified?: Date): boolean {
  const tags = headers.get('If-None-Match')
  if (tags !== null) {
    const opaque = (text: string) => text.trim().replace(/^W\//, '')
    return tags.trim() === '*' || tags.split(',').some((given) => opaque(given) === opaque(tag))
  }
  const since = Date.parse(headers.get('If-Modified-Since') ?? '')
  if (!lastModified || Number.isNaN(since)) return false
  return Math.floor(lastModified.getTime() / 1000) * 1000 <= since
}
