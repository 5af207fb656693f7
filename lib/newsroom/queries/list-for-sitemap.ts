import { Prisma } from '#generated/prisma/client.ts'
import type { EditionPhoto } from '#lib/editions/edition-content.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { newsroom } from '../db.ts'
import { changesOf } from './changes-of.ts'
import { listStandingPages, listSubjectPages, numberOfSubjects } from './list-pages-for-sitemap.ts'

/** Releases or subjects per part, in two languages: 10,000 addresses at most. */
export const pairsPerPart = 5000

/** An address that answers 200. Those of one pair say the same in two languages. */
export type SitemapEntry = {
  pair: string
  locale: Locale
  path: string
  originalLocale: Locale
  /** When it last said something new; null where nobody knows. */
  changedAt: Date | null
  slug: string
  photos: EditionPhoto[]
}

/** Names of the parts: the pages, the subjects, and `2026-1` for a year and a run of its numbers, so that old parts stay as they are. */
export async function listSitemapParts(): Promise<string[]> {
  const subjects = Math.ceil((await numberOfSubjects()) / pairsPerPart)
  return [
    'pages',
    ...Array.from({ length: subjects }, (_, index) => `subjects-${index + 1}`),
    ...(await partsOfReleases()),
  ]
}

/** Without parts of which everything was withdrawn. */
async function partsOfReleases(): Promise<string[]> {
  const parts = await newsroom.$queryRaw<{ part: string }[]>`
    WITH ends AS (SELECT least(ar.first, en.first) AS first, greatest(ar.last, en.last) AS last
      FROM (SELECT min(year) AS first, max(year) AS last FROM newsroom."LiveDocument" WHERE locale = 'ar') ar,
        (SELECT min(year) AS first, max(year) AS last FROM newsroom."LiveDocument" WHERE locale = 'en') en),
    years AS (SELECT year, greatest(
      (SELECT max(sequence) FROM newsroom."LiveDocument" WHERE locale = 'ar' AND year = years.year),
      (SELECT max(sequence) FROM newsroom."LiveDocument" WHERE locale = 'en' AND year = years.year)) AS last
      FROM ends, generate_series(ends.first, ends.last) AS years(year))
    SELECT year || '-' || part AS part
    FROM years, generate_series(1, (last + ${pairsPerPart} - 1) / ${pairsPerPart}) AS part
    WHERE EXISTS (SELECT FROM (VALUES ('ar'), ('en')) AS language(locale), LATERAL (
      SELECT FROM newsroom."LiveDocument" l
      WHERE l.locale = language.locale AND l.year = years.year AND l."editionId" IS NOT NULL AND l."withdrawnAt" IS NULL
        AND l.sequence > (part - 1) * ${pairsPerPart} AND l.sequence <= part * ${pairsPerPart} LIMIT 1) live)
    ORDER BY year DESC, part DESC`
  return parts.map(({ part }) => part)
}

/** The live addresses of one part, both languages of a pair next to each other. */
export async function listSitemapEntries(part: string): Promise<SitemapEntry[]> {
  if (part === 'pages') return listStandingPages()
  const [first, number = 0] = part.split('-')
  if (first === 'subjects') return listSubjectPages(Number(number), pairsPerPart)
  return listReleases(Number(first), Number(number) * pairsPerPart)
}

const listReleases = (year: number, last: number) => newsroom.$queryRaw<SitemapEntry[]>`
    SELECT l.sequence::text AS pair, l.locale, l.path, e."originalLocale", split_part(l.path, '/', 5) AS slug, e.photos,
      coalesce((SELECT max(c.at) FROM (${changesOf(Prisma.sql`l."documentId"`)}) c), l."firstPublishedAt") AS "changedAt"
    FROM newsroom."LiveDocument" l JOIN newsroom."PublishedEdition" e ON e.id = l."editionId"
    WHERE l.locale IN ('ar', 'en') AND l.year = ${year} AND l."withdrawnAt" IS NULL
      AND l.sequence > ${last - pairsPerPart} AND l.sequence <= ${last}
    ORDER BY l.sequence, l.locale`
