import type { Tx } from '#lib/db/desk.ts'
import type { DocumentEditions } from '#lib/releases/release.ts'
import type { Point } from './point.ts'

const newestRevisions = 30

/** What the text of now can be compared with, the named points first and then its newest revisions. */
export async function readPoints(tx: Tx, document: DocumentEditions): Promise<Point[]> {
  const current = document.newest.textRevisionId
  // What was approved or submitted with the very words of now has nothing to compare.
  const states = await tx.$queryRaw<Point[]>`
    SELECT DISTINCT ON (s.state) CASE s.state WHEN 'published' THEN 'live' ELSE s.state::text END AS is,
      coalesce(s."textRevisionId", e."textRevisionId") AS "textRevisionId",
      coalesce(s."sharedRevisionId", e."sharedRevisionId") AS "sharedRevisionId", e.number, s.at, u.name AS "byName"
    FROM desk."EditionStatus" s JOIN desk."Edition" e ON e.id = s."editionId"
    LEFT JOIN desk."User" u ON u.id = s."actorId"
    WHERE e."documentId" = ${document.id}::uuid AND (
      (s.state = 'published' AND e.state = 'published')
      OR (s.state IN ('approved', 'submitted') AND s."textRevisionId" IS DISTINCT FROM ${current}::uuid
        AND (s."textRevisionId" IS NOT NULL OR e.state IN ('published', 'superseded', 'withdrawn'))))
    ORDER BY s.state, s.id DESC`
  const revisions = await tx.$queryRaw<Point[]>`
    SELECT 'revision' AS is, t.id AS "textRevisionId", NULL AS "sharedRevisionId", NULL::int AS number,
      t."createdAt" AS at, u.name AS "byName"
    FROM desk."TextRevision" t LEFT JOIN desk."User" u ON u.id = t."authorId"
    WHERE t."documentId" = ${document.id}::uuid AND t.id <> ${current}::uuid
    ORDER BY t."createdAt" DESC, t.id DESC LIMIT ${newestRevisions}`
  const order = ['live', 'approved', 'submitted']
  return [
    ...states.toSorted((one, other) => order.indexOf(one.is) - order.indexOf(other.is)),
    ...revisions,
  ]
}

/** A revision of a document as a point; null when it is none of its. */
export async function readRevisionPoint(
  tx: Tx,
  documentId: string,
  revisionId: string,
): Promise<Point | null> {
  const revision = await tx.textRevision.findFirst({
    where: { id: revisionId, documentId },
    select: { createdAt: true, author: { select: { name: true } } },
  })
  return (
    revision && {
      is: 'revision',
      textRevisionId: revisionId,
      sharedRevisionId: null,
      number: null,
      at: revision.createdAt,
      byName: revision.author?.name ?? null,
    }
  )
}
