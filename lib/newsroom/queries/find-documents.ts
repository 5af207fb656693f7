import type { Locale } from '#lib/i18n/locale.ts'
import { newsroom } from '../db.ts'

type Numbered = { year: number; sequence: number }

/** Live documents of a language under some numbers, the newest first. */
export async function findDocuments(
  locale: Locale,
  numbers: Numbered[],
  most: number,
): Promise<string[]> {
  const years = numbers.map(({ year }) => year)
  const sequences = numbers.map(({ sequence }) => sequence)
  const found = await newsroom.$queryRaw<{ documentId: string }[]>`
    SELECT l."documentId" FROM unnest(${years}::int[], ${sequences}::int[]) AS asked (year, sequence)
    JOIN newsroom."LiveDocument" l ON l.locale = ${locale} AND l.year = asked.year AND l.sequence = asked.sequence
    WHERE l."editionId" IS NOT NULL AND l."withdrawnAt" IS NULL
    ORDER BY l."firstPublishedAt" DESC, l."documentId" DESC LIMIT ${most}`
  return found.map(({ documentId }) => documentId)
}
