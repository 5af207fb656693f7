// The head of a page: what the app may say in it, and what the edge says of its own. Nothing else of the app's answer gets out.
import type { IncomingHttpHeaders } from 'node:http'
import { momentTag } from '#lib/newsroom/tags.ts'
import type { PageFacts } from '../page.ts'
import { linesOf } from './lines.ts'

const passed = {
  'content-language': 'Content-Language',
  'access-control-allow-origin': 'Access-Control-Allow-Origin',
  'x-robots-tag': 'X-Robots-Tag',
  link: 'Link',
} as const

export const documentCaching =
  'public, max-age=0, must-revalidate, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400'
export const immutable = 'public, max-age=31536000, immutable'

export function headersFrom(headers: IncomingHttpHeaders): [string, string][] {
  const kept: [string, string][] = []
  for (const [name, shown] of Object.entries(passed)) {
    const value = [headers[name]].flat().filter(Boolean).join(', ')
    const wanted = name === 'link' ? withoutRuntime(value) : value
    if (wanted) kept.push([shown, wanted])
  }
  return kept
}

/** Next announces its own style sheets and scripts, and connections to nowhere. */
const withoutRuntime = (links: string) =>
  links
    .split(/,\s*(?=<)/)
    .filter((link) => !/rel="?preconnect|as="?(?:style|script)/.test(link))
    .join(', ')

export function sharedLines({ kind, status, tags, modified, headers }: PageFacts): string {
  if (status !== 200 || tags.includes(momentTag))
    return linesOf([['Cache-Control', 'no-store'], ...headers])
  const isFixed = kind === 'asset' || kind === 'file'
  const lines: (readonly [string, string])[] = [
    ['Cache-Control', isFixed ? immutable : documentCaching],
    ['Last-Modified', new Date(modified).toUTCString()],
    ['Vary', 'Accept-Encoding'],
    ...headers,
  ]
  if (kind === 'file') lines.push(['Accept-Ranges', 'bytes'])
  const told = tags.filter((tag) => tag !== '*')
  if (told.length > 0) lines.push(['Cache-Tag', told.join(',')])
  return linesOf(lines)
}
