import { type Actor, idOf } from '#lib/access/actor.ts'
import type { Tx } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { notify } from '#lib/mail/notify.ts'

type Said = {
  thread: { id: string; releaseId: string; locale: Locale; authorIds: string[] }
  text: string
  mentionIds: string[]
}

/** Appends to a thread, and tells who is called by name and who took part before. */
export async function addComment(tx: Tx, actor: Actor, { thread, text, mentionIds }: Said) {
  const comment = await tx.comment.create({
    data: { threadId: thread.id, authorId: idOf(actor), text },
    select: { id: true },
  })
  const called = mentionIds.filter((id) => id !== idOf(actor))
  if (called.length > 0)
    await tx.commentMention.createMany({
      data: called.map((userId) => ({ commentId: comment.id, userId })),
    })
  const { releaseId, locale } = thread
  const path = `/admin/releases/${releaseId}/review/${locale}#thread-${thread.id}`
  const about = { releaseId, locale, path, cause: `comment:${comment.id}`, facts: { note: text } }
  await notify(tx, actor, [
    { ...about, kind: 'comment.mentioned', userIds: called },
    {
      ...about,
      kind: 'comment.replied',
      userIds: thread.authorIds.filter((id) => !called.includes(id)),
    },
  ])
  return comment.id
}

/** Colleagues who may be called: those who can come and read it. Null when one of them cannot. */
export async function knownColleagues(tx: Tx, mentionIds: string[]): Promise<string[] | null> {
  const ids = [...new Set(mentionIds)]
  if (ids.length === 0) return ids
  const known = await tx.user.count({ where: { id: { in: ids }, disabledAt: null } })
  return known === ids.length ? ids : null
}
