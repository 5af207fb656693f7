// What a request asks for, from its address alone. Reader's addresses are an explicit list with explicit parameters
// (lib/newsroom/routes.ts); its canonical form is the key under which the page is kept. What is in no list is not found.
import { isGuestPath } from '#lib/guests/address.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { type Route, routeOf, splitLocale } from '#lib/newsroom/routes.ts'
import { hasTooManyParameters } from '#lib/security/query.ts'
import { namesInStyle } from './make/merged-style.ts'

export type Kept =
  | { kind: 'page'; key: string; locale: Locale; route: Route }
  | { kind: 'asset' | 'file'; key: string }
  | { kind: 'style'; key: string; names: string[] }

export type Asked =
  | Kept
  | { kind: 'short'; key: string }
  | { kind: 'desk'; locale: Locale }
  /** A room for somebody without an account: made for the one who asks, kept by nobody on the way. */
  | { kind: 'guest'; locale: Locale }
  | { kind: 'own'; name: 'healthz' | 'readyz' | 'speculation-rules.json' }
  | { kind: 'redirect'; to: string }
  | { kind: 'too-long' }
  | { kind: 'nothing'; locale: Locale }

/** No link of ours comes near; longer ones cost more than they are worth. The longest question at search fits. */
const longest = 12_000

const own = new Set(['/healthz', '/readyz', '/speculation-rules.json'])
const asset = /^\/_next\/static\/[\w~.+@%()[\]-]+(?:\/[\w~.+@%()[\]-]+)*$/
const file = /^\/files\/([0-9a-f]{64})\/[^/]{1,1500}\.([a-z]{3,4})$/

export function askedOf(url: string): Asked {
  if (url.length > longest || hasTooManyParameters(url)) return { kind: 'too-long' }
  const at = url.indexOf('?')
  const path = at < 0 ? url : url.slice(0, at)
  const search = at < 0 ? '' : url.slice(at)
  if (own.has(path)) return { kind: 'own', name: path.slice(1) as 'healthz' }
  if (path.startsWith('/_next/')) return assetAt(path)
  if (path.startsWith('/files/')) return fileAt(path)
  if (path.startsWith('/api/')) return { kind: 'desk', locale: 'ar' }
  // One slash: two would lead to another site.
  if (path === '/ar' || path.startsWith('/ar/'))
    return { kind: 'redirect', to: path.slice(3).replace(/^\/*/, '/') + search }
  return readerAt(path, search)
}

const nothing = (locale: Locale): Asked => ({ kind: 'nothing', locale })

/** Only what the build has named. The image optimizer and Next's own doors stay shut. */
function assetAt(path: string): Asked {
  if (!asset.test(path) || path.includes('..')) return nothing('ar')
  const names = namesInStyle(path)
  return names ? { kind: 'style', key: path, names } : { kind: 'asset', key: path }
}

/** The name is for people who save the file; the hash and the type make the address. */
function fileAt(path: string): Asked {
  const [, sha256, extension] = file.exec(path) ?? []
  if (!sha256 || !isDecodable(path)) return nothing('ar')
  return { kind: 'file', key: `/files/${sha256}/file.${extension}` }
}

function isDecodable(path: string) {
  try {
    return decodeURIComponent(path) !== ''
  } catch {
    return false
  }
}

function readerAt(pathname: string, search: string): Asked {
  const address = splitLocale(pathname)
  if (!address) return nothing('ar')
  const { locale, path } = address
  if (path === '/admin' || path.startsWith('/admin/')) return { kind: 'desk', locale }
  if (isGuestPath(path)) return { kind: 'guest', locale }
  const route = routeOf(locale, path, Object.fromEntries(new URLSearchParams(search)))
  if (!route) return nothing(locale)
  const key = localPath(locale, encoded(route.path)) + route.query
  return route.name === 'short' ? { kind: 'short', key } : { kind: 'page', key, locale, route }
}

const encoded = (path: string) => path.split('/').map(encodeURIComponent).join('/')

/** A question's answer is made for the one who asks. */
export const isKept = (asked: Kept) =>
  asked.kind !== 'page' || !asked.route.name.startsWith('search')

/** What is kept under a key; null for what has none of its own. */
export function keptAt(key: string): Kept | null {
  const asked = askedOf(key)
  return 'key' in asked && asked.kind !== 'short' ? asked : null
}
