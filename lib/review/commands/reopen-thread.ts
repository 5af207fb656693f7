import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { lockThread } from '../lock-thread.ts'
import { threadAsked } from '../schema.ts'

/** Takes a thread up again that was resolved. */
export async function reopenThread(actor: Actor, input: unknown): Promise<Result> {
  const parsed = threadAsked.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { threadId, revision } = parsed.data

  return db.$transaction(async (tx) => {
    if (!may(actor, 'comment.write')) return refuse('release.not_allowed')
    const thread = await lockThread(tx, threadId)
    if ('ok' in thread) return thread
    if (!thread.isResolved) return refuse('thread.open')
    if (thread.revision !== revision) return refuse('thread.changed_meanwhile')

    await tx.commentThread.update({
      where: { id: threadId },
      data: { resolvedAt: null, resolvedById: null, revision: { increment: 1 } },
      select: { id: true },
    })
    const { releaseId, locale } = thread
    await recordEvent(tx, actor, 'thread.reopened', { releaseId, locale, subjectId: threadId })
    return { ok: true }
  })
}
