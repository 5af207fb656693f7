import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import { exactly } from '#lib/diff/match-parts.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { keepText } from '#lib/releases/keep-text.ts'
import { lockRelease, outOfReach } from '#lib/releases/lock-release.ts'
import { aboutText, documentIn } from '#lib/releases/release.ts'
import type { ReleaseText } from '#lib/releases/schema.ts'
import { sameText } from '#lib/releases/text.ts'
import { refuse, refuseAll } from '#lib/result.ts'
import { decide } from '../saving/decide.ts'
import { readGround } from '../saving/read-ground.ts'
import { recordConfirmations } from '../saving/record-confirmations.ts'
import { type SegmentAct, translationSave } from '../schema.ts'
import { hashOf, segmentsOf } from '../segment.ts'
import { type SegmentStanding, standingOf } from '../standing.ts'
import type { TranslationRefusal, TranslationSaved } from '../translation.ts'
import { warningsOf } from '../warnings.ts'

/**
 * Writes, confirms, re-bases or restores segments of a translation, as a new revision of its text. All of them or none. What
 * colleagues saved in other segments stays; where they wrote in the same one, theirs comes back.
 */
export async function saveTranslation(
  actor: Actor,
  input: unknown,
): Promise<TranslationSaved | TranslationRefusal> {
  const parsed = translationSave.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { releaseId, locale, sourceRevisionId, segments: acts } = parsed.data

  return db.$transaction(async (tx) => {
    const release = await lockRelease(tx, releaseId)
    if (!release) return outOfReach(tx, releaseId)
    const document = documentIn(release, locale)
    if (!document) return refuse('release.unknown')
    if (locale === release.originalLocale) return refuse('translation.of_original')
    if (!may(actor, 'text.save', aboutText(release, document))) return refuse('text.not_allowed')
    const ground = await readGround(tx, actor, release, document, { sourceRevisionId, acts })
    if (!ground) return refuse('text.unknown_source')
    const decision = await decide(tx, { release, document, ground }, acts)
    if (!decision.ok) return decision

    const { text, segments } = decision
    const standing = standingOf(ground.source.text, text, segments)
    const formerRevisionId = document.newest.textRevisionId
    const rows = savedRows(acts, text, standing)
    const saved = { ok: true as const, formerRevisionId, rows, warnings: warningsOf(release) }
    if (sameText(ground.target, text) && exactly(ground.entries) === exactly(segments))
      return { ...saved, revisionId: formerRevisionId, unchanged: true }
    const basedOnId = isUpToDate(standing) ? ground.source.revisionId : ground.basedOnId
    const revision = { basedOnId, text, segments }
    const revisionId = await keepText(tx, actor, release, document, revision)
    await recordConfirmations(tx, actor, release, document, decision)
    return { ...saved, revisionId, unchanged: false }
  })
}

/** Only then has everything been translated up to the newest source. */
const isUpToDate = (standing: SegmentStanding[]) =>
  standing.every(({ state }) => state === 'draft' || state === 'confirmed')

function savedRows(acts: SegmentAct[], text: ReleaseText, standing: SegmentStanding[]) {
  const texts = segmentsOf(text)
  const states = new Map(standing.map(({ key, state }) => [key, state]))
  return acts.map(({ key }) => ({
    key,
    state: states.get(key) ?? ('untranslated' as const),
    targetHash: hashOf(texts.get(key)),
  }))
}
