import { z } from 'zod'
import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db, type Tx } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { barsOf, pathsOf, viewsWithin } from './scope.ts'
import {
  type Bar,
  mostListed,
  type PageViews,
  type Range,
  spans,
  type Statistics,
} from './statistics.ts'

/** How the whole site was read. */
export const findStatisticsFor = async (actor: Actor, range: Range): Promise<Statistics | null> =>
  may(actor, 'statistics.read') ? readStatistics(range, null) : null

/** How one release was read, in all its languages and forms. */
export async function findReleaseStatisticsFor(actor: Actor, releaseId: string, range: Range) {
  if (!may(actor, 'statistics.read') || !z.guid().safeParse(releaseId).success) return null
  return readStatistics(range, await pathsOf(releaseId))
}

/** A year of many pages is sorted in memory. */
const readStatistics = (range: Range, paths: string[] | null): Promise<Statistics> =>
  db.$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL work_mem = '64MB'`
    const bars = await tx.$queryRaw<
      Bar[]
    >`SELECT bar::date AS day, 0 AS views FROM ${barsOf(range)} bar`
    const sums = await readSums(tx, range, paths)
    const pages = await readPages(tx, range, paths)
    const seen = new Map(sums.map(({ day, views }) => [day?.getTime(), views]))
    const sites = sums.flatMap(({ referrer, views }) =>
      referrer === null ? [] : [{ referrer, views }],
    )
    return {
      range,
      bars: bars.map(({ day }) => ({ day, views: seen.get(day.getTime()) ?? 0 })),
      languages: sums.flatMap(({ locale, views }) => (locale ? [{ locale, views }] : [])),
      sites: sites.slice(0, mostListed),
      siteCount: sites.filter(({ referrer }) => referrer !== '').length,
      pages,
    }
  })

type Sum = { day: Date | null; locale: Locale | null; referrer: string | null; views: number }

/** Per bar, language and site in one walk, the most first. */
const readSums = (tx: Tx, range: Range, paths: string[] | null) => tx.$queryRaw<Sum[]>`
  SELECT bar AS day, locale, referrer, sum(views)::float8 AS views FROM (
    SELECT date_trunc(${spans[range].unit}, day)::date AS bar, locale, referrer, views FROM ${viewsWithin(range, paths)}
  ) seen
  GROUP BY GROUPING SETS ((bar), (locale), (referrer)) ORDER BY views DESC, referrer`

const readPages = (tx: Tx, range: Range, paths: string[] | null) => tx.$queryRaw<PageViews[]>`
  SELECT most.path, most.locale, most.views, e.headline FROM (
    SELECT path, locale, sum(views)::float8 AS views FROM ${viewsWithin(range, paths)}
    GROUP BY path, locale ORDER BY views DESC, path LIMIT ${mostListed}
  ) most
  LEFT JOIN newsroom."LiveDocument" l ON l.locale = most.locale AND l.path = most.path
  LEFT JOIN newsroom."PublishedEdition" e ON e.id = l."editionId"
  ORDER BY most.views DESC, most.path`
