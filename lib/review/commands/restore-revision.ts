import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { saveText } from '#lib/releases/commands/save-text.ts'
import { findEditions, outOfReach } from '#lib/releases/lock-release.ts'
import { readWithSegments } from '#lib/releases/read-text.ts'
import { aboutText, documentIn } from '#lib/releases/release.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { readEntries } from '#lib/translations/read-entries.ts'
import { restoration } from '../schema.ts'

/**
 * Saves the words of an earlier revision as the newest one, by the same rules as any other save. Nothing is taken away: what
 * stood in between stays in the list of revisions.
 */
export async function restoreRevision(
  actor: Actor,
  input: unknown,
): Promise<Result<{ revisionId: string; unchanged: boolean }>> {
  const parsed = restoration.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { releaseId, locale, revisionId, baseRevisionId } = parsed.data

  const release = await findEditions(db, releaseId)
  if (!release) return outOfReach(db, releaseId)
  const document = documentIn(release, locale)
  if (!document) return refuse('release.unknown')
  if (!may(actor, 'text.save', aboutText(release, document))) return refuse('text.not_allowed')
  // Who restores decides against what stands there now. They must have seen it, so nothing newer is merged in.
  if (document.newest.textRevisionId !== baseRevisionId) return refuse('text.changed_meanwhile')
  const revision = { id: revisionId, documentId: document.id }
  if (!(await db.textRevision.count({ where: revision }))) return refuse('revision.unknown')
  const former = await readWithSegments(db, revisionId)
  const { text, basedOnId } = former
  // Of a translation comes back, too, how far each segment was and from which source it had been made.
  const segments = await readEntries(db, release, document, former)

  return saveText(actor, { releaseId, locale, baseRevisionId, basedOnId, text }, segments)
}
