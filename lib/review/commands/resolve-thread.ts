import { type Actor, idOf } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { lockThread } from '../lock-thread.ts'
import { threadAsked } from '../schema.ts'

/** Says that what a thread asked for is settled. It stays readable and can be opened again. */
export async function resolveThread(actor: Actor, input: unknown): Promise<Result> {
  const parsed = threadAsked.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { threadId, revision } = parsed.data

  return db.$transaction(async (tx) => {
    if (!may(actor, 'comment.write')) return refuse('release.not_allowed')
    const thread = await lockThread(tx, threadId)
    if ('ok' in thread) return thread
    if (thread.isResolved) return refuse('thread.resolved')
    if (thread.revision !== revision) return refuse('thread.changed_meanwhile')

    await tx.$executeRaw`
      UPDATE desk."CommentThread" SET "resolvedAt" = clock_timestamp(), "resolvedById" = ${idOf(actor)}::uuid,
        revision = revision + 1 WHERE id = ${threadId}::uuid`
    const { releaseId, locale } = thread
    await recordEvent(tx, actor, 'thread.resolved', { releaseId, locale, subjectId: threadId })
    return { ok: true }
  })
}
