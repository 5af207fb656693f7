// The one door between the two houses: these statements alone write the newsroom.
import type { Tx } from '#lib/db/desk.ts'

/** Copies published editions across, puts them at their addresses, opens their files and rings the bell. */
export const carryAcross = (tx: Tx, editionIds: string[]) => tx.$executeRaw`
  WITH edition AS (
    INSERT INTO newsroom."PublishedEdition"
    SELECT * FROM desk.edition_content WHERE id = ANY(${editionIds}::uuid[])
    RETURNING *
  ), live AS (
    INSERT INTO newsroom."LiveDocument" ("documentId", "releaseId", locale, year, sequence, path, "editionId",
      "firstPublishedAt", "publishedAt")
    SELECT "documentId", "releaseId", locale, year, sequence,
      '/releases/' || year || '/' || sequence || '/' || slug, id, "firstPublishedAt", "publishedAt" FROM edition
    ON CONFLICT ("documentId") DO UPDATE SET path = EXCLUDED.path, "editionId" = EXCLUDED."editionId",
      "withdrawalNotice" = NULL, "withdrawnAt" = NULL, "publishedAt" = EXCLUDED."publishedAt"
  ), files AS (
    INSERT INTO newsroom."PublishedFile" (sha256, "documentId", "mimeType", bytes)
    SELECT DISTINCT ON (file ->> 'sha256', "documentId") file ->> 'sha256', "documentId", 'image/' || (file ->> 'format'), (file ->> 'bytes')::int
    FROM edition, jsonb_array_elements(photos) photo, jsonb_array_elements(photo -> 'renditions') file
    ON CONFLICT DO NOTHING
  )
  UPDATE newsroom."Epoch" SET value = value + 1, "changedAt" = now()`

/** Replaces what stands at the documents' addresses by the notices just recorded, and closes their files. */
export const putNotices = (tx: Tx, documentIds: string[]) => tx.$executeRaw`
  WITH live AS (
    UPDATE newsroom."LiveDocument" l SET "editionId" = NULL, "withdrawnAt" = n.at, "withdrawalNotice" = n.text
    FROM (SELECT DISTINCT ON ("documentId") "documentId", text, at FROM desk."Notice"
      WHERE kind = 'withdrawal' AND "documentId" = ANY(${documentIds}::uuid[]) ORDER BY "documentId", at DESC) n
    WHERE l."documentId" = n."documentId"
  ), files AS (
    DELETE FROM newsroom."PublishedFile" WHERE "documentId" = ANY(${documentIds}::uuid[])
  )
  UPDATE newsroom."Epoch" SET value = value + 1, "changedAt" = now()`
