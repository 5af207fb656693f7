import type { Tx } from '#lib/db/desk.ts'
import type { ReleaseEditions } from '#lib/releases/release.ts'

type Given = { year: number; sequence: number; updatedAt: Date }

/**
 * The release's public number, given now when it has none, and its place in the desk's list renewed at the database's time.
 * The counter's row stays locked until the publication commits, so a refused one leaves no gap.
 */
export async function giveNumber(tx: Tx, release: ReleaseEditions, now?: Date): Promise<Given> {
  const [given] = await tx.$queryRaw<Given[]>`
    WITH counted AS (
      INSERT INTO desk."ReleaseNumber" (year, last)
      SELECT extract(year FROM coalesce(${now ?? null}::timestamptz, clock_timestamp()) AT TIME ZONE 'Africa/Casablanca'), 1
      WHERE ${release.year === null}
      ON CONFLICT (year) DO UPDATE SET last = "ReleaseNumber".last + 1
      RETURNING year, last
    )
    UPDATE desk."Release" SET "updatedAt" = clock_timestamp(), revision = revision + 1,
      year = coalesce(year, (SELECT year FROM counted)), sequence = coalesce(sequence, (SELECT last FROM counted))
    WHERE id = ${release.id}::uuid
    RETURNING year, sequence, "updatedAt"`
  return given!
}
