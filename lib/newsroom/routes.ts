// The reader's addresses, as a list. What is not in it does not exist for a reader, whatever Next may find in its folders.
import type { Locale } from '#lib/i18n/locale.ts'
import {
  type Filters,
  filtersOf,
  pageOf,
  type Parameter,
  parameters,
  type Query,
  queryOf,
} from './route-query.ts'

export const subjectKinds = ['topic', 'person', 'organisation', 'place'] as const
export type SubjectKind = (typeof subjectKinds)[number]
export const subjectPaths = {
  topic: 'topics',
  person: 'people',
  organisation: 'organisations',
  place: 'places',
} as const satisfies Record<SubjectKind, string>

export const feedForms = ['xml', 'atom', 'json'] as const
export type FeedForm = (typeof feedForms)[number]

/** What a release's address may end with: other pages and files of the same edition. */
export const releaseForms = {
  '/parallel': 'parallel',
  '/print': 'print',
  '.md': 'md',
  '.txt': 'txt',
  '/ninjs.json': 'ninjs',
  '/ninjs-1.6.json': 'ninjs-1.6',
  '/newsml-g2.xml': 'newsml-g2',
} as const
export type ReleaseForm = (typeof releaseForms)[keyof typeof releaseForms]

type Named =
  | { name: 'home' | 'releases' | 'search' | 'search-json' | 'media' }
  | { name: 'about' | 'contact' | 'accessibility' }
  | { name: 'release'; year: number; sequence: number; form: ReleaseForm | null }
  | { name: 'short'; year: number; sequence: number }
  | { name: 'subjects'; kind: SubjectKind }
  | { name: 'subject'; kind: SubjectKind; slug: string }
  | { name: 'feed'; form: FeedForm | 'ninjs' }
  | { name: 'subject-feed'; kind: SubjectKind; slug: string; form: FeedForm }
  | { name: 'search-feed'; form: FeedForm }
  | { name: 'sitemap' | 'news-sitemap' | 'robots' | 'llms' | 'opensearch' | 'security' }
  | { name: 'sitemap-part'; part: string }

/** Path decoded and without language; filters and their query in canonical order: together they name a document. */
export type Route = Named & { path: string; filters: Filters; query: string }

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

type Known = { route: Named; allowed?: readonly Parameter[] }

const fixed = new Map<string, Known>([
  ['/', { route: { name: 'home' } }],
  ['/releases', { route: { name: 'releases' }, allowed: parameters.archive }],
  ['/search', { route: { name: 'search' }, allowed: parameters.search }],
  ['/search.json', { route: { name: 'search-json' }, allowed: parameters.search }],
  ['/media', { route: { name: 'media' }, allowed: parameters.paged }],
  ['/about', { route: { name: 'about' } }],
  ['/contact', { route: { name: 'contact' } }],
  ['/accessibility', { route: { name: 'accessibility' } }],
  ['/feed.xml', { route: { name: 'feed', form: 'xml' } }],
  ['/feed.atom', { route: { name: 'feed', form: 'atom' }, allowed: parameters.paged }],
  ['/feed.json', { route: { name: 'feed', form: 'json' }, allowed: parameters.paged }],
  ['/feed.ninjs.json', { route: { name: 'feed', form: 'ninjs' }, allowed: parameters.paged }],
  ['/news-sitemap.xml', { route: { name: 'news-sitemap' } }],
  ['/llms.txt', { route: { name: 'llms' } }],
  ['/opensearch.xml', { route: { name: 'opensearch' } }],
  ...subjectKinds.map((kind): [string, Known] => [
    `/${subjectPaths[kind]}`,
    { route: { name: 'subjects', kind } },
  ]),
  ...feedForms.map((form): [string, Known] => [
    `/search/feed.${form}`,
    { route: { name: 'search-feed', form }, allowed: parameters.search },
  ]),
])

/** One of each for both languages, at the root. */
const atRoot = new Map<string, Known>([
  ['/sitemap.xml', { route: { name: 'sitemap' } }],
  ['/robots.txt', { route: { name: 'robots' } }],
  ['/.well-known/security.txt', { route: { name: 'security' } }],
])

const sitemapPart = /^\/sitemaps\/(pages|subjects-[1-9]\d{0,3}|[1-9]\d{3}-[1-9]\d{0,3})\.xml$/
const short = /^\/r\/([1-9]\d{3})\/([1-9]\d{0,6})$/
const release =
  /^\/releases\/([1-9]\d{3})\/([1-9]\d{0,6})(?:\/([^/.]+)(\.md|\.txt|\/parallel|\/print|\/ninjs\.json|\/ninjs-1\.6\.json|\/newsml-g2\.xml)?)?$/
const subject =
  /^\/(topics|people|organisations|places)\/([a-z0-9-]{1,60})(?:\/feed\.(xml|atom|json))?$/

export function routeOf(locale: Locale, path: string, query: Query): Route | null {
  const known = knownAt(locale, path)
  if (!known) return null
  const filters = filtersOf(query, known.allowed ?? parameters.none)
  const isList = known.route.name !== 'search' && known.route.name !== 'search-json'
  if (isList && pageOf(filters.page) === undefined) return null
  return { ...known.route, path, filters, query: queryOf(filters) }
}

function knownAt(locale: Locale, path: string): Known | null {
  const here = fixed.get(path) ?? releaseAt(path) ?? subjectAt(path)
  if (here || locale !== 'ar') return here
  return atRoot.get(path) ?? onceAt(path)
}

function releaseAt(path: string): Known | null {
  const [, year, sequence, , ending] = release.exec(path) ?? []
  if (!year) return null
  const form = ending ? releaseForms[ending as keyof typeof releaseForms] : null
  return { route: { name: 'release', year: Number(year), sequence: Number(sequence), form } }
}

function subjectAt(path: string): Known | null {
  const [, folder, slug, form] = subject.exec(path) ?? []
  if (!slug) return null
  const kind = subjectKinds.find((one) => subjectPaths[one] === folder)!
  if (!form) return { route: { name: 'subject', kind, slug }, allowed: parameters.paged }
  const route = { name: 'subject-feed', kind, slug, form: form as FeedForm } as const
  return { route, allowed: form === 'xml' ? parameters.none : parameters.paged }
}

function onceAt(path: string): Known | null {
  const part = sitemapPart.exec(path)?.[1]
  if (part) return { route: { name: 'sitemap-part', part } }
  const [, year, sequence] = short.exec(path) ?? []
  return year ? { route: { name: 'short', year: Number(year), sequence: Number(sequence) } } : null
}
