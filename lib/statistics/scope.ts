import { Prisma } from '#generated/prisma/client.ts'
import { db } from '#lib/db/desk.ts'
import { officeTimeZone } from '#lib/i18n/dates.ts'
import { type Range, readEndings, spans } from './statistics.ts'

/** The public addresses of a release in all its languages, former ones too; none before its first publication. */
export async function pathsOf(releaseId: string): Promise<string[]> {
  const documents = await db.liveDocument.findMany({
    where: { releaseId },
    select: { path: true, year: true, sequence: true },
  })
  const [first] = documents
  if (!first) return []
  const moves = await db.auditEvent.findMany({
    where: { releaseId, event: 'address.changed' },
    select: { facts: true },
  })
  const former = moves.map(
    ({ facts }) => `/releases/${first.year}/${first.sequence}/${(facts as { from: string }).from}`,
  )
  const paths = [...documents.map(({ path }) => path), ...former]
  return [...new Set(paths.flatMap((path) => readEndings.map((ending) => path + ending)))]
}

const today = Prisma.sql`(clock_timestamp() AT TIME ZONE ${officeTimeZone})::date`

/** The first day of a range, which ends today on the office's calendar. */
export const firstDay = (range: Range) => {
  const { unit, count } = spans[range]
  return unit === 'day'
    ? Prisma.sql`(${today} - ${count - 1}::int)`
    : Prisma.sql`(date_trunc('month', ${today}) - make_interval(months => ${count - 1}::int))::date`
}

/** The first day of every bar of a range. */
export const barsOf = (range: Range) =>
  Prisma.sql`generate_series(${firstDay(range)}, ${today}, ${Prisma.raw(`interval '1 ${spans[range].unit}'`)})`

/** The counts of a range: of the whole site, or of some pages. */
export const viewsWithin = (range: Range, paths: string[] | null) => Prisma.sql`
  newsroom."PageView" WHERE day >= ${firstDay(range)}
    AND ${paths ? Prisma.sql`path = ANY(${paths}::text[])` : Prisma.sql`TRUE`}`
