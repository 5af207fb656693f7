import type { EditionPhoto } from '#lib/editions/edition-content.ts'
import { type Locale, locales } from '#lib/i18n/locale.ts'
import { newsroom } from '../db.ts'

/** Numbers per part, in two languages: 10,000 addresses at most. */
export const numbersPerPart = 5000

export type SitemapEntry = {
  locale: Locale
  path: string
  sequence: number
  originalLocale: Locale
  publishedAt: Date
  slug: string
  photos: EditionPhoto[]
}

/** Names of the parts, `2026-1`, newest first: a year and a run of its numbers, so that old parts stay as they are. */
export async function listSitemapParts(): Promise<string[]> {
  const years = await newsroom.$queryRaw<{ year: number; last: number | null }[]>`
    WITH ends AS (SELECT least(ar.first, en.first) AS first, greatest(ar.last, en.last) AS last
      FROM (SELECT min(year) AS first, max(year) AS last FROM newsroom."LiveDocument" WHERE locale = 'ar') ar,
        (SELECT min(year) AS first, max(year) AS last FROM newsroom."LiveDocument" WHERE locale = 'en') en)
    SELECT year, greatest(
      (SELECT max(sequence) FROM newsroom."LiveDocument" WHERE locale = 'ar' AND year = years.year),
      (SELECT max(sequence) FROM newsroom."LiveDocument" WHERE locale = 'en' AND year = years.year)) AS last
    FROM ends, generate_series(ends.first, ends.last) AS years(year) ORDER BY year DESC`
  const parts = years.flatMap(({ year, last }) => {
    const count = Math.ceil((last ?? 0) / numbersPerPart)
    return Array.from({ length: count }, (_, index) => `${year}-${count - index}`)
  })
  return ['pages', ...parts]
}

/** The front page and the archive, which change with every publication. */
async function listPages(): Promise<SitemapEntry[]> {
  const epoch = await newsroom.epoch.findUniqueOrThrow({ where: { id: 1 } })
  const page = { originalLocale: 'ar' as const, slug: '', photos: [], publishedAt: epoch.changedAt }
  return ['/', '/releases'].flatMap((path, sequence) =>
    locales.map((locale) => ({ ...page, locale, path, sequence })),
  )
}

/** The live addresses of one part, both languages of a release next to each other. */
export async function listSitemapEntries(part: string): Promise<SitemapEntry[]> {
  if (part === 'pages') return listPages()
  const [year = 0, number = 0] = part.split('-').map(Number)
  const last = number * numbersPerPart
  return newsroom.$queryRaw<SitemapEntry[]>`
    SELECT l.locale, l.path, l.sequence, e."originalLocale", e."publishedAt", e.slug, e.photos
    FROM newsroom."LiveDocument" l JOIN newsroom."PublishedEdition" e ON e.id = l."editionId"
    WHERE l.locale IN ('ar', 'en') AND l.year = ${year}
      AND l.sequence > ${last - numbersPerPart} AND l.sequence <= ${last}
    ORDER BY l.sequence, l.locale`
}
