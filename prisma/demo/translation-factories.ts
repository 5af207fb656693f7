// Saves of the workbench as its screen would send them: over what stands there now.
import type { Actor } from '#lib/access/actor.ts'
import { type Locale, otherLocale } from '#lib/i18n/locale.ts'
import { saveTranslation } from '#lib/translations/commands/save-translation.ts'
import { findTranslationFor } from '#lib/translations/find-translation.ts'
import type { SegmentKey, SegmentOrigin, SegmentText } from '#lib/translations/segment.ts'
import { db } from '#lib/db/desk.ts'
import { done } from './factories.ts'

export type SegmentChange =
  | { key: SegmentKey; act: 'write'; text: SegmentText; origin?: SegmentOrigin }
  /** Without words, of what stands there. */
  | {
      key: SegmentKey
      act: 'confirm'
      text?: SegmentText
      origin?: SegmentOrigin
      signOff?: string
    }
  | { key: SegmentKey; act: 'still_correct'; signOff?: string }
  | { key: SegmentKey; act: 'restore'; revisionId: string }

export async function translationOf(actor: Actor, releaseId: string, locale?: Locale) {
  const { originalLocale } = await db.release.findUniqueOrThrow({ where: { id: releaseId } })
  return (await findTranslationFor(actor, releaseId, locale ?? otherLocale(originalLocale)))!
}

/** A save over the newest texts, as somebody sends it who has just opened them. */
export async function aTranslationSave(actor: Actor, releaseId: string, changes: SegmentChange[]) {
  const { locale, sourceRevisionId, rows } = await translationOf(actor, releaseId)
  const rowOf = (key: SegmentKey) => rows.find((row) => row.key === key)
  return {
    releaseId,
    locale,
    sourceRevisionId,
    segments: changes.map((change) => ({
      seen: rowOf(change.key)?.targetHash ?? '',
      ...(change.act === 'confirm' ? { text: rowOf(change.key)?.target ?? '' } : {}),
      ...change,
    })),
  }
}

export const translate = async (actor: Actor, releaseId: string, changes: SegmentChange[]) =>
  done(saveTranslation(actor, await aTranslationSave(actor, releaseId, changes)))

/** Confirms everything that has words, whatever its facts. */
export async function confirmAll(actor: Actor, releaseId: string, signOff = 'مطابق للأصل') {
  const { rows } = await translationOf(actor, releaseId)
  const written = rows.filter(({ state }) => state === 'draft' || state === 'stale')
  return translate(
    actor,
    releaseId,
    written.map(({ key }) => ({ key, act: 'confirm', signOff })),
  )
}
