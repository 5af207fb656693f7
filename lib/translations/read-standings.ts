import type { Tx } from '#lib/db/desk.ts'
import { type Locale, otherLocale } from '#lib/i18n/locale.ts'
import { readStoredTexts, type TextWithSegments } from '#lib/releases/read-text.ts'
import { wholeEntries } from './carry.ts'
import { hasAllEntries } from './read-entries.ts'
import type { Segments } from './segment.ts'
import { type Counts, countsOf, standingOf, wordsOf } from './standing.ts'
import { withPhotos } from './with-photos.ts'

export type TranslationStanding = Counts & {
  /** The language of the translation. */
  locale: Locale
  /** Null while nobody has begun it. */
  documentId: string | null
  sourceRevisionId: string
  sourceWords: number
}

type Pinned = {
  releaseId: string
  originalLocale: Locale
  sourceId: string
  documentId: string | null
  targetId: string | null
  /** Readers have or had these very words. */
  isPublic: boolean
  /** Readers have or had a text in this language. */
  wasPublic: boolean
  photoIds: string[]
}

/** How far the translations of releases are, in three statements however many there are. */
export async function readStandings(
  tx: Tx,
  releaseIds: string[],
): Promise<Map<string, TranslationStanding>> {
  const pinned = await readPinned(tx, releaseIds)
  const texts = await textsOf(
    tx,
    pinned.flatMap(({ sourceId, targetId }) => (targetId ? [sourceId, targetId] : [sourceId])),
  )
  const bases = pinned.flatMap(({ targetId }) => {
    const target = targetId && texts.get(targetId)
    return target && !hasAllEntries(target) && target.basedOnId && !texts.has(target.basedOnId)
      ? [target.basedOnId]
      : []
  })
  if (bases.length > 0) for (const [id, text] of await textsOf(tx, bases)) texts.set(id, text)
  return new Map(pinned.map((one) => [one.releaseId, standingFrom(one, texts)]))
}

type Texts = Map<string, TextWithSegments>

const textsOf = async (tx: Tx, ids: string[]): Promise<Texts> =>
  new Map((await readStoredTexts(tx, ids)).map((text) => [text.revisionId, text]))

function standingFrom(pinned: Pinned, texts: Texts): TranslationStanding {
  const original = texts.get(pinned.sourceId)!
  const translation = pinned.targetId ? texts.get(pinned.targetId)! : null
  const source = withPhotos(original.text, pinned.photoIds)
  const target = translation && withPhotos(translation.text, pinned.photoIds)
  const entries = translation ? entriesOf(pinned, translation, texts) : {}
  return {
    ...countsOf(standingOf(source, target, entries)),
    locale: otherLocale(pinned.originalLocale),
    documentId: pinned.documentId,
    sourceRevisionId: pinned.sourceId,
    sourceWords: wordsOf(source),
  }
}

const entriesOf = (pinned: Pinned, target: TextWithSegments, texts: Texts): Segments =>
  wholeEntries({
    text: target.text,
    entries: target.segments,
    source: texts.get(target.basedOnId ?? pinned.sourceId) ?? texts.get(pinned.sourceId)!,
    at: target.savedAt,
    isPublic: pinned.isPublic,
    wasPublic: pinned.wasPublic,
  })

const readPinned = (tx: Tx, releaseIds: string[]) => tx.$queryRaw<Pinned[]>`
  SELECT r.id AS "releaseId", r."originalLocale"::text, source."textRevisionId" AS "sourceId", td.id AS "documentId",
    target."textRevisionId" AS "targetId", td.slug IS NOT NULL AS "wasPublic",
    coalesce(target.state IN ('published', 'withdrawn') OR EXISTS (SELECT 1 FROM desk."Edition" live
      WHERE live."documentId" = td.id AND live.state = 'published' AND live."textRevisionId" = target."textRevisionId"),
      false) AS "isPublic",
    array(SELECT p."assetId"::text FROM desk."SharedRevisionPhoto" p
      WHERE p."sharedRevisionId" = r."sharedRevisionId" ORDER BY p.position) AS "photoIds"
  FROM desk."Release" r
  JOIN desk."Document" d ON d."releaseId" = r.id AND d.locale = r."originalLocale"
  CROSS JOIN LATERAL (SELECT e."textRevisionId" FROM desk."Edition" e
    WHERE e."documentId" = d.id ORDER BY e.number DESC LIMIT 1) source
  LEFT JOIN desk."Document" td ON td."releaseId" = r.id AND td.locale <> r."originalLocale"
  LEFT JOIN LATERAL (SELECT e."textRevisionId", e.state FROM desk."Edition" e
    WHERE e."documentId" = td.id ORDER BY e.number DESC LIMIT 1) target ON true
  WHERE r.id = ANY(${releaseIds}::uuid[])`
