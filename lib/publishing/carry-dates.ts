// Brings an earlier date, or its end, to readers. Editions are immutable and keep the date that they went out with; what readers
// see and lists go by is the date of the live document, so no new edition is needed and no draft is disturbed.
import type { Tx } from '#lib/db/desk.ts'
import { type Epoch, raiseEpoch } from './door.ts'
import { fileForSearch } from './file-search.ts'

type Moved = { documentId: string; locale: string; tag: string; formerFacets: string[] }
type Filed = { documentId: string; facet: string; slug: string; locale: string }

/** Null when nothing of the release is public. */
export async function carryDates(tx: Tx, releaseId: string): Promise<Epoch | null> {
  const moved = await moveDocuments(tx, releaseId)
  if (moved.length === 0) return null
  const documentIds = moved.map(({ documentId }) => documentId)
  const filed = await moveFacets(tx, documentIds)
  await fileForSearch(tx, [releaseId])
  return raiseEpoch(tx, [
    ...new Set([
      ...moved.flatMap(({ tag, locale, formerFacets }) => [tag, `list:${locale}`, ...formerFacets]),
      ...filed.flatMap(({ facet, slug }) =>
        facet === 'all' || facet === 'kind' ? [] : `${facet}:${slug}`,
      ),
      ...(await neighboursOf(tx, documentIds)),
    ]),
  ])
}

const moveDocuments = (tx: Tx, releaseId: string) => tx.$queryRaw<Moved[]>`
  UPDATE newsroom."LiveDocument" l SET "firstPublishedAt" = coalesce(d."backdatedTo", went.at),
    "backdatedFrom" = CASE WHEN d."backdatedTo" IS NOT NULL THEN went.at END
  FROM desk."Document" d CROSS JOIN LATERAL (SELECT min(s.at) AS at FROM desk."Edition" e
      JOIN desk."EditionStatus" s ON s."editionId" = e.id AND s.state = 'published' WHERE e."documentId" = d.id) went
  WHERE d."releaseId" = ${releaseId}::uuid AND l."documentId" = d.id
  RETURNING l."documentId", l.locale, 'r:' || l.year || '/' || l.sequence AS tag, l."formerFacets"`

/** Out of the months in which they were counted, and into those in which they now are. */
async function moveFacets(tx: Tx, documentIds: string[]): Promise<Filed[]> {
  const filed = await tx.$queryRaw<Filed[]>`
    DELETE FROM newsroom."LiveFacet" WHERE "documentId" = ANY(${documentIds}::uuid[])
    RETURNING "documentId", facet, slug, locale`
  await tx.$executeRaw`
    INSERT INTO newsroom."LiveFacet" ("documentId", facet, slug, locale, "firstPublishedAt")
    SELECT filed.id, filed.facet, filed.slug, l.locale, l."firstPublishedAt"
    FROM unnest(${filed.map(({ documentId }) => documentId)}::uuid[], ${filed.map(({ facet }) => facet)}::text[],
      ${filed.map(({ slug }) => slug)}::text[]) AS filed (id, facet, slug)
    JOIN newsroom."LiveDocument" l ON l."documentId" = filed.id`
  return filed
}

/** Pages on either side of its new place name each other so far. Those of its former place name it. */
async function neighboursOf(tx: Tx, documentIds: string[]): Promise<string[]> {
  const found = await tx.$queryRaw<{ tag: string }[]>`
    SELECT 'r:' || n.year || '/' || n.sequence AS tag FROM newsroom."LiveDocument" l CROSS JOIN LATERAL (
      (SELECT o.year, o.sequence FROM newsroom."LiveDocument" o
        WHERE o.locale = l.locale AND o."editionId" IS NOT NULL AND o."withdrawnAt" IS NULL
          AND (o."firstPublishedAt", o."documentId") < (l."firstPublishedAt", l."documentId")
        ORDER BY o."firstPublishedAt" DESC, o."documentId" DESC LIMIT 1)
      UNION ALL
      (SELECT o.year, o.sequence FROM newsroom."LiveDocument" o
        WHERE o.locale = l.locale AND o."editionId" IS NOT NULL AND o."withdrawnAt" IS NULL
          AND (o."firstPublishedAt", o."documentId") > (l."firstPublishedAt", l."documentId")
        ORDER BY o."firstPublishedAt", o."documentId" LIMIT 1)) n
    WHERE l."documentId" = ANY(${documentIds}::uuid[])`
  return found.map(({ tag }) => tag)
}
