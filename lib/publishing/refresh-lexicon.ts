// Upkeep of the readers' search, for the worker: counts how many releases have each word, which tells the search how far back
// to look and which of two spellings is the commoner, and files what is not filed or was filed by an older analyser.
import { db, type Tx } from '#lib/db/desk.ts'
import { analyserVersion } from '#lib/search/analyse.ts'
import { fileForSearch } from './file-search.ts'

/** Counting more releases than these makes the counts no more useful. */
const sample = 20_000
const batch = 100

type Size = { entries: number; counted: number }

/** Counts anew when the number of releases has changed by a tenth since the last time. */
export async function refreshLexicon(): Promise<boolean> {
  const [size] = await db.$queryRaw<Size[]>`
    SELECT (SELECT count(*)::int FROM newsroom."SearchEntry") AS entries,
      coalesce((SELECT "inText" FROM newsroom."SearchWord" WHERE stem = '*'), 0) AS counted`
  const { entries, counted } = size!
  if (Math.abs(entries - counted) <= counted / 10) return false
  await db.$transaction((tx) => count(tx, entries), { timeout: 60_000 })
  return true
}

/**
 * Lexemes that are no stems (names of the gazetteer, facets, months and the one that every entry has) get rows of their own.
 * Of a sample, what was not met keeps its count; of all entries, what was not met is in none of them.
 */
async function count(tx: Tx, entries: number) {
  const percent = Math.min(100, (100 * sample) / Math.max(1, entries))
  const scale = 100 / percent
  const source = (column: 'head' | 'text') =>
    `SELECT ${column} FROM newsroom."SearchEntry"${percent < 100 ? ` TABLESAMPLE SYSTEM (${percent}) REPEATABLE (1)` : ''}`
  await tx.$executeRaw`
    WITH counted AS (
      SELECT ltrim(word, '=') AS stem, sum("inText")::int AS "inText", sum("inHead")::int AS "inHead" FROM (
        SELECT word, ndoc * ${scale}::float8 AS "inText", 0 AS "inHead" FROM ts_stat(${source('text')})
        UNION ALL SELECT word, 0, ndoc * ${scale}::float8 FROM ts_stat(${source('head')}) WHERE word ~ '^[=+#@*]'
      ) both_columns WHERE word !~ '^~' GROUP BY 1
    ), unmet AS (
      UPDATE newsroom."SearchWord" w SET "inText" = 0, "inHead" = 0
      WHERE ${percent === 100} AND NOT EXISTS (SELECT FROM counted WHERE counted.stem = w.stem)
    ), met AS (
      UPDATE newsroom."SearchWord" w SET "inText" = counted."inText", "inHead" = counted."inHead" FROM counted
      WHERE w.stem = counted.stem
        AND (w."inText", w."inHead") IS DISTINCT FROM (counted."inText", counted."inHead")
    )
    INSERT INTO newsroom."SearchWord" (stem, surface, "isSure", "isName", "isCommon", "inText", "inHead", nearby)
    SELECT stem, '', false, false, false, "inText", "inHead", '{}' FROM counted
    WHERE stem ~ '^([+*]|#[a-z]|@[0-9]{4}(-[0-9]{2})?$)'
    ON CONFLICT (stem) DO NOTHING`
}

/** Files what is live and not filed by this analyser; `limit` releases at most. Returns how many there were. */
export async function fileMissing(limit = 5000): Promise<number> {
  const missing = await db.$queryRaw<{ releaseId: string }[]>`
    SELECT DISTINCT l."releaseId" FROM newsroom."LiveDocument" l
    LEFT JOIN newsroom."SearchEntry" s ON s."releaseId" = l."releaseId" AND s.analyser = ${analyserVersion}
    WHERE l."editionId" IS NOT NULL AND l."withdrawnAt" IS NULL AND s."releaseId" IS NULL LIMIT ${limit}`
  const ids = missing.map(({ releaseId }) => releaseId)
  for (let at = 0; at < ids.length; at += batch)
    await db.$transaction((tx) => fileForSearch(tx, ids.slice(at, at + batch)))
  return ids.length
}
