import type { Tx } from '#lib/db/desk.ts'

type Asked = { releaseId: string; now?: Date }
export type Numbered = { year: number; sequence: number; updatedAt: Date }

/**
 * The releases' public numbers, given now to those that have none, in the order in which they stand here; and their places in
 * the desk's list renewed at the database's time. The counter's row stays locked until the publication commits, so a refused
 * one leaves no gap.
 */
export async function giveNumbers(tx: Tx, asked: Asked[]): Promise<Map<string, Numbered>> {
  const ids = asked.map(({ releaseId }) => releaseId)
  const moments = asked.map(({ now }) => now?.toISOString() ?? null)
  const given = await tx.$queryRaw<(Numbered & { id: string })[]>`
    WITH asked AS (
      SELECT * FROM unnest(${ids}::uuid[], ${moments}::timestamptz[]) WITH ORDINALITY AS asked (id, at, place)
    ), fresh AS (
      SELECT id, place, extract(year FROM coalesce(at, clock_timestamp()) AT TIME ZONE 'Africa/Casablanca')::int AS year
      FROM asked JOIN desk."Release" r USING (id) WHERE r.year IS NULL
    ), counted AS (
      INSERT INTO desk."ReleaseNumber" (year, last) SELECT year, count(*) FROM fresh GROUP BY year ORDER BY year
      ON CONFLICT (year) DO UPDATE SET last = "ReleaseNumber".last + EXCLUDED.last
      RETURNING year, last
    ), numbered AS (
      SELECT id, year, last - count(*) OVER (PARTITION BY year) + row_number() OVER (PARTITION BY year ORDER BY place) AS sequence
      FROM fresh JOIN counted USING (year)
    )
    UPDATE desk."Release" r SET "updatedAt" = clock_timestamp(), revision = revision + 1,
      year = coalesce(r.year, n.year), sequence = coalesce(r.sequence, n.sequence)
    FROM asked LEFT JOIN numbered n USING (id) WHERE r.id = asked.id
    RETURNING r.id, r.year, r.sequence, r."updatedAt"`
  return new Map(given.map(({ id, ...number }) => [id, number]))
}
