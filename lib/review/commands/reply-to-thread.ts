import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { addComment, knownColleagues } from '../add-comment.ts'
import { lockThread } from '../lock-thread.ts'
import { threadReply } from '../schema.ts'

/** Answers in an open thread. One that was resolved meanwhile has to be opened again first: the answer would go unread. */
export async function replyToThread(
  actor: Actor,
  input: unknown,
): Promise<Result<{ commentId: string }>> {
  const parsed = threadReply.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { threadId, text, mentionIds } = parsed.data

  return db.$transaction(async (tx) => {
    if (!may(actor, 'comment.write')) return refuse('release.not_allowed')
    const thread = await lockThread(tx, threadId)
    if ('ok' in thread) return thread
    if (thread.isResolved) return refuse('thread.resolved')
    const called = await knownColleagues(tx, mentionIds)
    if (!called) return refuse('comment.unknown_colleague')

    const commentId = await addComment(tx, actor, { thread, text, mentionIds: called })
    const { releaseId, locale } = thread
    await recordEvent(tx, actor, 'thread.replied', { releaseId, locale, subjectId: thread.id })
    return { ok: true, commentId }
  })
}
