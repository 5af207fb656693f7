import type { Tx } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { readTexts, type TextWithSegments } from '#lib/releases/read-text.ts'

/** A translation that is to go out, beside the original that readers will have then; null when they will have none. */
export type Pair = {
  editionId: string
  documentId: string
  releaseId: string
  locale: Locale
  sourceLocale: Locale
  /** Waiting in a plan: its words were judged when they were planned. */
  isPinned: boolean
  target: TextWithSegments
  source: TextWithSegments | null
}
type Row = Omit<Pair, 'target' | 'source'> & { targetId: string; sourceId: string | null }

/** Of these editions, the translations: each beside the original among them, else beside the live one. */
export async function readPairs(tx: Tx, editionIds: string[]): Promise<Pair[]> {
  if (editionIds.length === 0) return []
  const rows = await tx.$queryRaw<Row[]>`
    SELECT edition.id AS "editionId", document.id AS "documentId", release.id AS "releaseId",
      document.locale::text, release."originalLocale"::text AS "sourceLocale",
      edition.state IN ('scheduled', 'failed') AS "isPinned",
      edition."textRevisionId" AS "targetId", beside."textRevisionId" AS "sourceId"
    FROM desk."Edition" edition
    JOIN desk."Document" document ON document.id = edition."documentId"
    JOIN desk."Release" release ON release.id = document."releaseId"
    LEFT JOIN LATERAL (SELECT other."textRevisionId" FROM desk."Edition" other
      JOIN desk."Document" original ON original.id = other."documentId"
      WHERE original."releaseId" = release.id AND original.locale = release."originalLocale"
        AND (other.id = ANY(${editionIds}::uuid[]) OR other.state = 'published')
      ORDER BY other.number DESC LIMIT 1) beside ON true
    WHERE edition.id = ANY(${editionIds}::uuid[]) AND document.locale <> release."originalLocale"
    ORDER BY edition.id`
  if (rows.length === 0) return []
  const ids = rows.flatMap(({ targetId, sourceId }) => [targetId, ...(sourceId ? [sourceId] : [])])
  const texts = new Map(
    (await readTexts(tx, [...new Set(ids)])).map((text) => [text.revisionId, text]),
  )
  return rows.map(({ targetId, sourceId, ...pair }) => ({
    ...pair,
    target: texts.get(targetId)!,
    source: sourceId ? texts.get(sourceId)! : null,
  }))
}
