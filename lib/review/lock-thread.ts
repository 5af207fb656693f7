import type { Tx } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { outOfReach, readEditions } from '#lib/releases/lock-release.ts'
import { isKilled } from '#lib/releases/release.ts'
import { type Refusal, refuse } from '#lib/result.ts'

export type LockedThread = {
  id: string
  releaseId: string
  locale: Locale
  isResolved: boolean
  revision: number
  /** Who has said something in it. */
  authorIds: string[]
}

/** Locks a thread for the rest of the transaction, then reads it. A comment does not hold up the release. */
export async function lockThread(tx: Tx, threadId: string): Promise<LockedThread | Refusal> {
  await tx.$queryRaw`SELECT 1 FROM desk."CommentThread" WHERE id = ${threadId}::uuid FOR UPDATE`
  const thread = await tx.commentThread.findUnique({
    where: { id: threadId },
    include: {
      document: { select: { releaseId: true, locale: true } },
      comments: { select: { authorId: true } },
    },
  })
  if (!thread) return refuse('thread.unknown')
  const { document, comments } = thread
  const release = await readEditions(tx, document.releaseId)
  if (!release || release.trashedAt || isKilled(release)) return outOfReach(tx, document.releaseId)
  return {
    id: thread.id,
    releaseId: document.releaseId,
    locale: document.locale,
    isResolved: thread.resolvedAt !== null,
    revision: thread.revision,
    authorIds: [...new Set(comments.flatMap(({ authorId }) => authorId ?? []))],
  }
}
