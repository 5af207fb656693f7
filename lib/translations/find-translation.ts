import { z } from 'zod'
import { type Actor, idOf } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { privatePhotoPath } from '#lib/releases/list-photos.ts'
import { findEditions } from '#lib/releases/lock-release.ts'
import { readText, readTexts, readWithSegments } from '#lib/releases/read-text.ts'
import { aboutText, documentIn, isKilled } from '#lib/releases/release.ts'
import { listLeases } from './list-leases.ts'
import { readEntries, sourceRevisionOf } from './read-entries.ts'
import { rowsOf } from './rows.ts'
import type { Segments } from './segment.ts'
import { countsOf, standingOf } from './standing.ts'
import type { TranslationForWork } from './translation.ts'
import { warningsOf } from './warnings.ts'
import { withPhotos } from './with-photos.ts'

/** A translation segment by segment beside its source. Null when there is none, or none that this person may read. */
export async function findTranslationFor(
  actor: Actor,
  releaseId: string,
  locale: Locale,
): Promise<TranslationForWork | null> {
  if (!z.guid().safeParse(releaseId).success || !may(actor, 'release.read')) return null
  const release = await findEditions(db, releaseId)
  const document = release && documentIn(release, locale)
  if (!document || locale === release.originalLocale) return null
  const { machineAllowed, photoIds } = await readFacts(releaseId)
  const original = await readText(db, sourceRevisionOf(release))
  const translation = await readWithSegments(db, document.newest.textRevisionId)
  const entries = await readEntries(db, release, document, translation)
  const source = withPhotos(original.text, photoIds)
  const target = withPhotos(translation.text, photoIds)
  const leases = await listLeases(db, document.id, idOf(actor))
  const rows = rowsOf({
    source,
    target,
    entries,
    formerTexts: await readFormer(standingOf(source, target, entries), entries),
    names: await readNames(entries),
    leases: new Map(leases.flatMap(({ key, name, isMine }) => (isMine ? [] : [[key, name]]))),
    thumbnailOf: (assetId) => privatePhotoPath(assetId, 480),
  })
  return {
    releaseId,
    locale,
    sourceLocale: release.originalLocale,
    documentId: document.id,
    headline: original.text.headline,
    sourceRevisionId: original.revisionId,
    targetRevisionId: translation.revisionId,
    isEmbargoed: release.isUnderEmbargo,
    machineAllowed,
    mayWrite: !isKilled(release) && may(actor, 'text.save', aboutText(release, document)),
    warnings: warningsOf(release),
    rows,
    counts: countsOf(rows),
  }
}

type Facts = { machineAllowed: boolean; photoIds: string[] }

async function readFacts(releaseId: string): Promise<Facts> {
  const rows = await db.$queryRaw<Facts[]>`
    SELECT r."machineAllowed", array(SELECT p."assetId"::text FROM desk."SharedRevisionPhoto" p
      WHERE p."sharedRevisionId" = r."sharedRevisionId" ORDER BY p.position) AS "photoIds"
    FROM desk."Release" r WHERE r.id = ${releaseId}::uuid`
  return rows[0]!
}

/** The sources that stale segments were made from. */
async function readFormer(standing: ReturnType<typeof standingOf>, entries: Segments) {
  const stale = standing.filter(({ state }) => state === 'stale')
  const ids = new Set(stale.flatMap(({ key }) => entries[key]?.source ?? []))
  const texts = ids.size > 0 ? await readTexts(db, [...ids]) : []
  return new Map(
    texts.map(({ revisionId, savedAt, text }) => [revisionId, { at: savedAt, text }] as const),
  )
}

async function readNames(entries: Segments): Promise<Map<string, string>> {
  const ids = new Set(Object.values(entries).flatMap((entry) => entry?.by ?? []))
  if (ids.size === 0) return new Map()
  const people = await db.user.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true },
  })
  return new Map(people.map(({ id, name }) => [id, name]))
}
