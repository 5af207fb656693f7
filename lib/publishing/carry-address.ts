import type { Tx } from '#lib/db/desk.ts'
import type { Epoch } from './door.ts'

/**
 * Puts what stands at a document's address, be it a text or a notice, at its new one. Whatever links to it is made anew, in the
 * other language, too.
 */
export async function carryAddress(tx: Tx, documentId: string): Promise<Epoch> {
  const [rung] = await tx.$queryRaw<[{ epoch: bigint }]>`
    WITH bell AS (
      UPDATE newsroom."Epoch" SET value = value + 1, "changedAt" = clock_timestamp() WHERE id = 1 RETURNING value
    ), live AS (
      UPDATE newsroom."LiveDocument" l SET path = '/releases/' || l.year || '/' || l.sequence || '/' || d.slug
      FROM bell, desk."Document" d WHERE d.id = ${documentId}::uuid AND l."documentId" = d.id
      RETURNING l.year, l.sequence, l."formerFacets"
    )
    INSERT INTO newsroom."EpochChange" (value, tags, "isUrgent")
    SELECT bell.value, array(SELECT 'r:' || year || '/' || sequence FROM live
      UNION SELECT unnest(ARRAY['list:ar', 'list:en']) UNION SELECT unnest("formerFacets") FROM live
      UNION SELECT facet || ':' || slug FROM newsroom."LiveFacet"
        WHERE "documentId" = ${documentId}::uuid AND facet NOT IN ('all', 'kind')), false FROM bell
    RETURNING value AS epoch`
  return Number(rung.epoch)
}
