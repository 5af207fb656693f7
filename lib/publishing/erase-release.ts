// What a kill takes out of the newsroom: every edition that ever was public, whatever was made of it, and the words that search
// knew from it alone. Of the release its number stays, with the notice. The desk keeps its texts, but offers them to no
// translator any more.
import type { Tx } from '#lib/db/desk.ts'
import { entryOf } from '#lib/search/entry.ts'
import { quoted, stemLexeme } from '#lib/search/lexeme.ts'
import type { Epoch } from './door.ts'
import { eraseFromTranslators } from './erase-from-translators.ts'
import type { LiveText } from './read-live-texts.ts'
import { textForSearch } from './text-for-search.ts'

export type Erased = {
  epoch: Epoch
  /** Hashes of the files that were drawn from its words. */
  drawn: string[]
}

/**
 * Puts the notices of the kill in place of the release and erases the rest. Edges are told to drop what they have before they
 * make anything anew.
 */
export async function eraseRelease(tx: Tx, releaseId: string): Promise<Erased> {
  const stems = await stemsOf(tx, releaseId)
  await eraseFromTranslators(tx, releaseId)
  const epoch = await putKillNotices(tx, releaseId)
  const erased = await tx.$queryRaw<{ sha256: string }[]>`
    SELECT newsroom.erase_killed(${releaseId}::uuid) AS sha256`
  await tx.$executeRaw`
    DELETE FROM newsroom."SearchWord" w
    USING unnest(${stems}::text[], ${stems.map((stem) => quoted(stemLexeme(stem)))}::tsquery[]) AS known (stem, query)
    WHERE w.stem = known.stem AND NOT EXISTS (SELECT FROM newsroom."SearchEntry" other WHERE other.text @@ known.query)`
  return { epoch, drawn: erased.map(({ sha256 }) => sha256) }
}

/** The words of all its editions as search keeps them. */
async function stemsOf(tx: Tx, releaseId: string): Promise<string[]> {
  const editions = await tx.publishedEdition.findMany({ where: { releaseId } })
  const texts = editions.map((edition) => textForSearch(edition as unknown as LiveText))
  const { words } = entryOf(texts, { year: 0, sequence: 0, day: '', facets: [] })
  return [...words.facts.keys()]
}

/** The former address named the headline, so it goes with it: the number alone stands there now, whatever follows it. */
async function putKillNotices(tx: Tx, releaseId: string): Promise<Epoch> {
  const [rung] = await tx.$queryRaw<[{ epoch: bigint }]>`
    WITH bell AS (
      UPDATE newsroom."Epoch" SET value = value + 1, "changedAt" = clock_timestamp() WHERE id = 1 RETURNING value
    ), live AS (
      UPDATE newsroom."LiveDocument" l SET "editionId" = NULL, path = '/releases/' || l.year || '/' || l.sequence,
        "withdrawnAt" = n.at, "withdrawalNotice" = n.text, "noticeKind" = 'kill', "hasPhotos" = false,
        "siblingPromisedAt" = NULL,
        "erasedVersions" = (SELECT count(*) FROM newsroom."PublishedEdition" e WHERE e."documentId" = l."documentId")
          + (SELECT count(*) FROM newsroom."CorrectionNotice" c WHERE c."documentId" = l."documentId"),
        "formerFacets" = array(SELECT DISTINCT named.facet FROM newsroom."PublishedEdition" e CROSS JOIN LATERAL (
            SELECT 'topic:' || (topic ->> 'slug') AS facet FROM jsonb_array_elements(e.topics) topic
            UNION ALL SELECT 'person:' || (person ->> 'slug') FROM jsonb_array_elements(e.people) person
            UNION ALL SELECT 'organisation:' || (organisation ->> 'slug') FROM jsonb_array_elements(e.organisations) organisation
            UNION ALL SELECT 'place:' || e."placeSlug" WHERE e."placeSlug" IS NOT NULL) named
          WHERE e."documentId" = l."documentId")
      FROM bell, (SELECT DISTINCT ON ("documentId") "documentId", text, at FROM desk."Notice"
        WHERE kind = 'kill' AND "documentId" IN (SELECT id FROM desk."Document" WHERE "releaseId" = ${releaseId}::uuid)
        ORDER BY "documentId", at DESC) n
      WHERE l."releaseId" = ${releaseId}::uuid AND l."documentId" = n."documentId"
      RETURNING l.locale, l.year, l.sequence, l."formerFacets"
    )
    INSERT INTO newsroom."EpochChange" (value, tags, "isUrgent")
    SELECT bell.value, array(SELECT 'r:' || year || '/' || sequence FROM live UNION SELECT 'list:' || locale FROM live
      UNION SELECT unnest("formerFacets") FROM live), true FROM bell
    RETURNING value AS epoch`
  return Number(rung.epoch)
}
