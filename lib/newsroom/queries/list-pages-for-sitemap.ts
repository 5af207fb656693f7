import { type Locale, locales } from '#lib/i18n/locale.ts'
import { newsroom } from '../db.ts'
import { type SubjectKind, subjectPaths } from '../routes.ts'
import { listMedia } from './list-media.ts'
import type { SitemapEntry } from './list-for-sitemap.ts'

/** Pages that are always there. The search is for people and in no index. */
const standing = ['/about', '/contact', '/accessibility']

const entry = (locale: Locale, path: string, changedAt: Date | null = null): SitemapEntry => ({
  pair: path,
  locale,
  path,
  originalLocale: 'ar',
  changedAt,
  slug: '',
  photos: [],
})

/** The front page, the lists, and what the office says of itself. */
export async function listStandingPages(): Promise<SitemapEntry[]> {
  const newest = await newsroom.$queryRaw<
    { locale: Locale; facet: SubjectKind | 'all'; at: Date }[]
  >`
    SELECT language.locale, list.facet, newest.at
    FROM (VALUES ('ar'), ('en')) AS language(locale)
    CROSS JOIN (VALUES ('all'), ('topic'), ('person'), ('organisation'), ('place')) AS list(facet)
    CROSS JOIN LATERAL (SELECT f."firstPublishedAt" AS at FROM newsroom."LiveFacet" f
      WHERE f.locale = language.locale AND f.facet = list.facet
      ORDER BY f.slug, f."firstPublishedAt" DESC, f."documentId" DESC LIMIT 1) newest`
  const lists = locales.flatMap((locale) => {
    const changed = newest.find((one) => one.locale === locale && one.facet === 'all')?.at ?? null
    return changed
      ? [entry(locale, '/', changed), entry(locale, '/releases', changed)]
      : [entry(locale, '/')]
  })
  const media = await Promise.all(locales.map(mediaPage))
  const subjects = newest.flatMap(({ locale, facet }) =>
    facet === 'all' ? [] : [entry(locale, `/${subjectPaths[facet]}`)],
  )
  const pages = standing.flatMap((path) => locales.map((locale) => entry(locale, path)))
  return [...lists, ...subjects, ...media.flat(), ...pages]
}

/** Where there is a photo. Empty lists are in no index. */
async function mediaPage(locale: Locale): Promise<SitemapEntry[]> {
  const { releases } = await listMedia(locale, null, 1)
  return releases.map(({ firstPublishedAt }) => entry(locale, '/media', firstPublishedAt))
}

/** Subjects that something live names, in any language. */
export async function numberOfSubjects(): Promise<number> {
  const [counted] = await newsroom.$queryRaw<[{ count: number }]>`
    SELECT count(*)::int AS count FROM newsroom."Subject" s WHERE EXISTS (SELECT FROM newsroom."LiveFacet" f
      WHERE f.locale IN ('ar', 'en') AND f.facet = s.kind AND f.slug = s.slug)`
  return counted.count
}

/** A run of subjects, in the languages in which something names them; they change with the newest release that does. */
export async function listSubjectPages(part: number, size: number): Promise<SitemapEntry[]> {
  const found = await newsroom.$queryRaw<
    { kind: SubjectKind; slug: string; locale: Locale; at: Date }[]
  >`
    SELECT s.kind, s.slug, language.locale, newest.at FROM (
      SELECT kind, slug FROM newsroom."Subject" s WHERE EXISTS (SELECT FROM newsroom."LiveFacet" f
        WHERE f.locale IN ('ar', 'en') AND f.facet = s.kind AND f.slug = s.slug)
      ORDER BY kind, slug OFFSET ${(part - 1) * size} LIMIT ${size}
    ) s
    CROSS JOIN (VALUES ('ar'), ('en')) AS language(locale)
    CROSS JOIN LATERAL (SELECT f."firstPublishedAt" AS at FROM newsroom."LiveFacet" f
      WHERE f.locale = language.locale AND f.facet = s.kind AND f.slug = s.slug
      ORDER BY f."firstPublishedAt" DESC, f."documentId" DESC LIMIT 1) newest
    ORDER BY s.kind, s.slug, language.locale`
  return found.map(({ kind, slug, locale, at }) =>
    entry(locale, `/${subjectPaths[kind]}/${slug}`, at),
  )
}
