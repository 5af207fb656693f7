// The one door between the two houses: these statements alone write the newsroom.
import { Prisma } from '#generated/prisma/client.ts'
import type { Tx } from '#lib/db/desk.ts'

/** The number of a change of what is public; edges acknowledge it when they show nothing older. */
export type Epoch = number

type Rung = { epoch: bigint }[]
const epochOf = ([rung]: Rung): Epoch => Number(rung!.epoch)

const everySubject = Prisma.sql`
  SELECT 'topic' AS kind, slug, "nameAr", "nameEn", '', '', '', "mediaTopic" FROM desk."Topic"
  UNION ALL SELECT 'person', slug, "nameAr", "nameEn", "roleAr", "roleEn", "sameAs", NULL FROM desk."Person"
  UNION ALL SELECT 'organisation', slug, "nameAr", "nameEn", '', '', "sameAs", NULL FROM desk."Organisation"
  UNION ALL SELECT 'place', slug, "nameAr", "nameEn", '', '', '', NULL FROM desk."Place"`

/** Of editions of the act, as \`e\`. */
const everyFacet = Prisma.sql`
  SELECT 'all' AS facet, '' AS slug
  UNION ALL SELECT 'kind', e.kind
  UNION ALL SELECT 'place', e."placeSlug" WHERE e."placeSlug" IS NOT NULL
  UNION ALL SELECT 'topic', topic ->> 'slug' FROM jsonb_array_elements(e.topics) topic
  UNION ALL SELECT 'person', person ->> 'slug' FROM jsonb_array_elements(e.people) person
  UNION ALL SELECT 'organisation', organisation ->> 'slug' FROM jsonb_array_elements(e.organisations) organisation`

/**
 * Copies published editions across, puts them at their addresses and into their lists, opens their files and rings the bell.
 * The epoch is raised first: its row is the lock that puts publications in one order.
 */
export const carryAcross = async (tx: Tx, editionIds: string[]): Promise<Epoch> =>
  epochOf(
    await tx.$queryRaw<Rung>`
  WITH bell AS (
    UPDATE newsroom."Epoch" SET value = value + 1, "changedAt" = clock_timestamp() WHERE id = 1 RETURNING value
  ), edition AS (
    INSERT INTO newsroom."PublishedEdition"
    SELECT content.* FROM bell CROSS JOIN desk.edition_content content WHERE content.id = ANY(${editionIds}::uuid[])
    RETURNING *
  ), live AS (
    INSERT INTO newsroom."LiveDocument" ("documentId", "releaseId", locale, year, sequence, path, "editionId",
      "firstPublishedAt", "backdatedFrom", "publishedAt", "hasPhotos", "siblingPromisedAt")
    SELECT "documentId", "releaseId", locale, year, sequence,
      '/releases/' || year || '/' || sequence || '/' || slug, id, "firstPublishedAt", "backdatedFrom", "publishedAt",
      photos <> '[]',
      (SELECT sibling."promisedAt" FROM desk."Document" sibling
        WHERE sibling."releaseId" = edition."releaseId" AND sibling.id <> edition."documentId")
    FROM edition
    ON CONFLICT ("documentId") DO UPDATE SET path = EXCLUDED.path, "editionId" = EXCLUDED."editionId",
      "withdrawalNotice" = NULL, "withdrawnAt" = NULL, "noticeKind" = NULL, "formerFacets" = '{}',
      "publishedAt" = EXCLUDED."publishedAt", "hasPhotos" = EXCLUDED."hasPhotos",
      "siblingPromisedAt" = EXCLUDED."siblingPromisedAt"
  ), notice AS (
    INSERT INTO newsroom."CorrectionNotice" (id, "documentId", text, at)
    SELECT n.id, n."documentId", n.text, n.at FROM edition JOIN desk."Document" d ON d."releaseId" = edition."releaseId"
    JOIN desk."Notice" n ON n."documentId" = d.id AND n.kind = 'sibling_correction'
    ON CONFLICT DO NOTHING RETURNING "documentId"
  ), files AS (
    INSERT INTO newsroom."PublishedFile" (sha256, "documentId", "mimeType", bytes)
    SELECT DISTINCT ON (file ->> 'sha256', "documentId") file ->> 'sha256', "documentId", 'image/' || (file ->> 'format'), (file ->> 'bytes')::int
    FROM edition, jsonb_array_elements(photos) photo, jsonb_array_elements(photo -> 'renditions') file
    ON CONFLICT DO NOTHING
  ), facet AS (
    SELECT e."documentId", f.facet, f.slug, e.locale, e."firstPublishedAt" FROM edition e CROSS JOIN LATERAL (${everyFacet}) f
  ), taken AS (
    DELETE FROM newsroom."LiveFacet" old
    WHERE old."documentId" = ANY(ARRAY(SELECT "documentId" FROM edition)) AND NOT EXISTS (SELECT FROM facet
      WHERE facet."documentId" = old."documentId" AND facet.facet = old.facet AND facet.slug = old.slug)
    RETURNING old.facet, old.slug
  ), filed AS (
    INSERT INTO newsroom."LiveFacet" SELECT * FROM facet ON CONFLICT DO NOTHING
  ), subject AS (
    INSERT INTO newsroom."Subject" AS known (kind, slug, "nameAr", "nameEn", "roleAr", "roleEn", "sameAs", "mediaTopic")
    SELECT named.* FROM (${everySubject}) named
    WHERE EXISTS (SELECT FROM facet WHERE facet.facet = named.kind AND facet.slug = named.slug)
    ON CONFLICT (kind, slug) DO NOTHING
  ), change AS (
    INSERT INTO newsroom."EpochChange" (value, tags, "isUrgent")
    SELECT bell.value, array(SELECT 'r:' || year || '/' || sequence FROM edition UNION SELECT 'list:' || locale FROM edition
      UNION SELECT 'list:' || l.locale FROM notice JOIN newsroom."LiveDocument" l USING ("documentId")
      UNION SELECT f.facet || ':' || f.slug FROM notice JOIN newsroom."LiveFacet" f USING ("documentId")
        WHERE f.facet NOT IN ('all', 'kind')
      UNION SELECT facet || ':' || slug FROM (SELECT facet, slug FROM facet UNION SELECT facet, slug FROM taken) touched
        WHERE facet NOT IN ('all', 'kind')), false FROM bell
  )
  SELECT value AS epoch FROM bell`,
  )

/**
 * Puts the notices just recorded at the documents' addresses: in place of the texts, whose files are closed, or above them. Either
 * way the documents leave the lists.
 */
export const putNotices = async (
  tx: Tx,
  documentIds: string[],
  keepsText: boolean,
): Promise<Epoch> =>
  epochOf(
    await tx.$queryRaw<Rung>`
  WITH bell AS (
    UPDATE newsroom."Epoch" SET value = value + 1, "changedAt" = clock_timestamp() WHERE id = 1 RETURNING value
  ), live AS (
    UPDATE newsroom."LiveDocument" l SET "editionId" = CASE WHEN ${keepsText} THEN l."editionId" END,
      "withdrawnAt" = n.at, "withdrawalNotice" = n.text, "noticeKind" = 'withdrawal', "formerFacets" = array(
        SELECT f.facet || ':' || f.slug FROM newsroom."LiveFacet" f
        WHERE f."documentId" = l."documentId" AND f.facet NOT IN ('all', 'kind'))
    FROM bell, (SELECT DISTINCT ON ("documentId") "documentId", text, at FROM desk."Notice"
      WHERE kind = 'withdrawal' AND "documentId" = ANY(${documentIds}::uuid[]) ORDER BY "documentId", at DESC) n
    WHERE l."documentId" = n."documentId"
    RETURNING l.locale, l.year, l.sequence
  ), files AS (
    DELETE FROM newsroom."PublishedFile" WHERE NOT ${keepsText} AND "documentId" = ANY(${documentIds}::uuid[])
  ), taken AS (
    DELETE FROM newsroom."LiveFacet" WHERE "documentId" = ANY(${documentIds}::uuid[]) RETURNING facet, slug
  ), change AS (
    INSERT INTO newsroom."EpochChange" (value, tags, "isUrgent")
    SELECT bell.value, array(SELECT 'r:' || year || '/' || sequence FROM live UNION SELECT 'list:' || locale FROM live
      UNION SELECT facet || ':' || slug FROM taken WHERE facet NOT IN ('all', 'kind')), true FROM bell
  )
  SELECT value AS epoch FROM bell`,
  )

/** Tells every edge that the pages made from these things are old; urgent when something is taken back. */
export const raiseEpoch = async (tx: Tx, tags: string[], isUrgent = false): Promise<Epoch> =>
  epochOf(
    await tx.$queryRaw<Rung>`
  WITH bell AS (
    UPDATE newsroom."Epoch" SET value = value + 1, "changedAt" = clock_timestamp() WHERE id = 1 RETURNING value
  )
  INSERT INTO newsroom."EpochChange" (value, tags, "isUrgent") SELECT value, ${tags}::text[], ${isUrgent} FROM bell
  RETURNING value AS epoch`,
  )
