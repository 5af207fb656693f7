// The reader's addresses, as a list. What is not in it does not exist for a reader, whatever Next may find in its folders.
import type { Locale } from '#lib/i18n/locale.ts'
import { type Cursor, decodeCursor, encodeCursor } from './cursor.ts'

export type Page = { before: Cursor } | { after: Cursor } | null

export type Route =
  | { name: 'home' }
  | { name: 'releases'; page: Page }
  | { name: 'release'; year: number; sequence: number; path: string }
  | { name: 'short'; year: number; sequence: number }
  | { name: 'feed' }
  | { name: 'sitemap' }
  | { name: 'sitemap-part'; part: string }
  | { name: 'robots' }

/** Splits the language from an encoded pathname; null when it is not valid UTF-8. */
export function splitLocale(pathname: string): { locale: Locale; path: string } | null {
  const isEnglish = pathname === '/en' || pathname.startsWith('/en/')
  const rest = isEnglish ? pathname.slice(3) || '/' : pathname
  try {
    return { locale: isEnglish ? 'en' : 'ar', path: decodeURIComponent(rest).normalize('NFC') }
  } catch {
    return null
  }
}

const numbered = /^\/(releases|r)\/([1-9]\d{3})\/([1-9]\d{0,6})(?:\/([^/]+))?$/
const sitemapPart = /^\/sitemaps\/(pages|[1-9]\d{3}-[1-9]\d{0,3})\.xml$/

export function routeOf(locale: Locale, path: string, query: Query): Route | null {
  if (path === '/') return { name: 'home' }
  if (path === '/feed.xml') return { name: 'feed' }
  if (path === '/releases') {
    const page = archivePage(query)
    return page === undefined ? null : { name: 'releases', page }
  }
  const number = numbered.exec(path)
  if (number) return numberedRoute(locale, path, number)
  // One of each for both languages, at the root.
  if (locale !== 'ar') return null
  if (path === '/sitemap.xml') return { name: 'sitemap' }
  if (path === '/robots.txt') return { name: 'robots' }
  const part = sitemapPart.exec(path)?.[1]
  return part ? { name: 'sitemap-part', part } : null
}

function numberedRoute(locale: Locale, path: string, match: RegExpExecArray): Route | null {
  const [, form, year, sequence, slug] = match
  const number = { year: Number(year), sequence: Number(sequence) }
  if (form === 'releases') return { name: 'release', ...number, path }
  return locale === 'ar' && !slug ? { name: 'short', ...number } : null
}

export type Query = Record<string, string | string[] | undefined>

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)

/** Which page of the archive is meant. Unknown parameters are ignored; undefined when no link of ours is like this. */
export function archivePage(query: Query): Page | undefined {
  const before = one(query.before)
  const after = one(query.after)
  if (before === undefined && after === undefined) return null
  const at = decodeCursor(before ?? after ?? '')
  if (!at) return undefined
  return before === undefined ? { after: at } : { before: at }
}

/** The one way to write a page's parameters, with their question mark. */
export function archiveQuery(query: Query): string {
  const page = archivePage(query)
  if (!page) return ''
  return 'before' in page
    ? `?before=${encodeCursor(page.before)}`
    : `?after=${encodeCursor(page.after)}`
}
