import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { dropKept } from '../drop-kept.ts'
import { droppedText } from '../schema.ts'

/** Throws away words of one's own that were never saved for others. */
export async function dropUnsaved(actor: Actor, input: unknown): Promise<Result> {
  const parsed = droppedText.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { releaseId, locale, ...kept } = parsed.data
  if (!may(actor, 'release.read')) return refuse('release.not_allowed')
  const document = await db.document.findUnique({
    where: { releaseId_locale: { releaseId, locale } },
  })
  if (!document) return refuse('release.unknown')
  await dropKept(db, actor, document.id, kept)
  return { ok: true }
}
