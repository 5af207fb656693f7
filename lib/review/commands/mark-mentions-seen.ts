import { type Actor, idOf } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { mentionsSeen } from '../schema.ts'

/** Notes that a person has read the comments of a text in which they are called. Nobody else's, and nothing for the history. */
export async function markMentionsSeen(
  actor: Actor,
  input: unknown,
): Promise<Result<{ count: number }>> {
  const parsed = mentionsSeen.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { releaseId, locale } = parsed.data
  if (!may(actor, 'comment.write')) return refuse('release.not_allowed')

  const count = await db.$executeRaw`
    UPDATE desk."CommentMention" m SET "seenAt" = clock_timestamp()
    FROM desk."Comment" c JOIN desk."CommentThread" t ON t.id = c."threadId" JOIN desk."Document" d ON d.id = t."documentId"
    WHERE m."commentId" = c.id AND m."userId" = ${idOf(actor)}::uuid AND m."seenAt" IS NULL
      AND d."releaseId" = ${releaseId}::uuid AND d.locale = ${locale}::desk."Locale"`
  return { ok: true, count }
}
