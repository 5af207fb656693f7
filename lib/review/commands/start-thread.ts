import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { findEditions, outOfReach } from '#lib/releases/lock-release.ts'
import { readText } from '#lib/releases/read-text.ts'
import { documentIn, isKilled } from '#lib/releases/release.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { addComment, knownColleagues } from '../add-comment.ts'
import { threadStart } from '../schema.ts'
import { quoteOf, wordsAt } from '../thread.ts'

/** Begins a conversation about a place of a text, as it stands in the revision that the person had before them. */
export async function startThread(
  actor: Actor,
  input: unknown,
): Promise<Result<{ threadId: string }>> {
  const parsed = threadStart.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { releaseId, locale, textRevisionId, place, quote, text, mentionIds } = parsed.data

  return db.$transaction(async (tx) => {
    if (!may(actor, 'comment.write')) return refuse('release.not_allowed')
    const release = await findEditions(tx, releaseId)
    if (!release || isKilled(release)) return outOfReach(tx, releaseId)
    const document = documentIn(release, locale)
    if (!document) return refuse('release.unknown')
    const revision = { id: textRevisionId, documentId: document.id }
    if (!(await tx.textRevision.count({ where: revision }))) return refuse('revision.unknown')
    const seen = await readText(tx, textRevisionId)
    const words = place === null ? '' : wordsAt(seen.text, place)
    if (words === null) return refuse('comment.no_such_place')
    const called = await knownColleagues(tx, mentionIds)
    if (!called) return refuse('comment.unknown_colleague')

    const thread = await tx.commentThread.create({
      data: { documentId: document.id, textRevisionId, place, quote: quoteOf(words, quote) },
      select: { id: true },
    })
    const begun = { id: thread.id, releaseId, locale, authorIds: [] }
    await addComment(tx, actor, { thread: begun, text, mentionIds: called })
    await recordEvent(tx, actor, 'thread.started', { releaseId, locale, subjectId: thread.id })
    return { ok: true, threadId: thread.id }
  })
}
