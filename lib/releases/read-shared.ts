import type { Tx } from '#lib/db/desk.ts'
import type { SharedFields } from './schema.ts'

export type SharedForEditing = {
  revisionId: string
  authorName: string | null
  savedAt: Date
  shared: SharedFields
}

/**
 * In one statement: a transaction's connection answers one question at a time. With json, not jsonb, which would change the
 * order of keys.
 */
export async function readShared(tx: Tx, revisionId: string): Promise<SharedForEditing> {
  const rows = await tx.$queryRaw<SharedForEditing[]>`
    SELECT s.id AS "revisionId", u.name AS "authorName", s."createdAt" AS "savedAt",
      json_build_object('placeId', s."placeId", 'datelineDate', s."datelineDate",
        'topicIds', coalesce((SELECT json_agg(t."topicId" ORDER BY t.position)
          FROM desk."SharedRevisionTopic" t WHERE t."sharedRevisionId" = s.id), '[]'),
        'personIds', coalesce((SELECT json_agg(n."personId" ORDER BY n.position)
          FROM desk."SharedRevisionPerson" n WHERE n."sharedRevisionId" = s.id), '[]'),
        'organisationIds', coalesce((SELECT json_agg(o."organisationId" ORDER BY o.position)
          FROM desk."SharedRevisionOrganisation" o WHERE o."sharedRevisionId" = s.id), '[]'),
        'contactIds', coalesce((SELECT json_agg(c."contactId" ORDER BY c.position)
          FROM desk."SharedRevisionContact" c WHERE c."sharedRevisionId" = s.id), '[]'),
        'photos', coalesce((SELECT json_agg(json_build_object('assetId', p."assetId", 'focalX', p."focalX",
            'focalY', p."focalY") ORDER BY p.position)
          FROM desk."SharedRevisionPhoto" p WHERE p."sharedRevisionId" = s.id), '[]')) AS shared
    FROM desk."SharedRevision" s LEFT JOIN desk."User" u ON u.id = s."authorId" WHERE s.id = ${revisionId}::uuid`
  return rows[0]!
}
