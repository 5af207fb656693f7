// Answers of the machine forms: with validators, so that a poller who has it already gets 304 and no body.
import { createHash } from 'node:crypto'
import { cacheTag } from '../tags.ts'

/** A neighbour of the document, for the header `Link`. */
export type HttpLink = { rel: string; href: string; type?: string; hreflang?: string }

type Form = {
  body: string
  type: string
  /** What it was made from; the edge keeps it until one of these changes. */
  tags: string[]
  lastModified?: Date | undefined
  locale?: string
  links?: HttpLink[]
  /** Seconds after which it is another by itself. */
  maxAge?: number
}

const caching =
  'public, max-age=0, must-revalidate, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400'

export function respond(request: Request, form: Form): Response {
  const { body, type, tags, lastModified, locale, links = [], maxAge } = form
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const headers = new Headers({
    ETag: tag,
    'Cache-Control': maxAge === undefined ? caching : `public, max-age=${maxAge}`,
    'Access-Control-Allow-Origin': '*',
    Vary: 'Accept-Encoding',
    'Cache-Tag': cacheTag(...tags),
  })
  if (lastModified) headers.set('Last-Modified', lastModified.toUTCString())
  if (links.length > 0) headers.set('Link', links.map(written).join(', '))
  if (isFresh(request.headers, tag, lastModified))
    return new Response(null, { status: 304, headers })
  headers.set('Content-Type', `${type}; charset=utf-8`)
  if (locale) headers.set('Content-Language', locale)
  return new Response(body, { headers })
}

const written = ({ rel, href, type, hreflang }: HttpLink) =>
  `<${href}>; rel="${rel}"${type ? `; type="${type}"` : ''}${hreflang ? `; hreflang="${hreflang}"` : ''}`

/** Nothing of ours, and nothing to keep: it may be there in a moment. */
export const absent = () =>
  new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } })

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

/** The later of two days, either of which may be unknown. */
export const later = (one: Date | null | undefined, other: Date | null | undefined) =>
  one && other ? (one > other ? one : other) : (one ?? other ?? undefined)
