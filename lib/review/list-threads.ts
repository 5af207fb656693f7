import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { ReleaseText } from '#lib/releases/schema.ts'
import { type Colleague, standingOf, type ThreadView } from './thread.ts'

const most = 500

/** The threads of a text, oldest first, each where it belongs in the text of now. */
export async function listThreadsFor(
  actor: Actor,
  releaseId: string,
  locale: Locale,
  text: ReleaseText,
): Promise<ThreadView[]> {
  if (!may(actor, 'release.read')) return []
  const named = { select: { id: true, name: true } } as const
  const threads = await db.commentThread.findMany({
    where: { document: { releaseId, locale } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: most,
    include: {
      resolvedBy: named,
      comments: {
        orderBy: [{ at: 'asc' }, { id: 'asc' }],
        include: { author: named, mentions: { include: { user: named } } },
      },
    },
  })
  return threads.toReversed().map((thread) => ({
    id: thread.id,
    quote: thread.quote,
    ...standingOf(thread, text),
    resolved: thread.resolvedAt && {
      at: thread.resolvedAt,
      byName: thread.resolvedBy?.name ?? null,
    },
    revision: thread.revision,
    comments: thread.comments.map(({ id, author, text: said, at, mentions }) => ({
      id,
      authorName: author?.name ?? null,
      text: said,
      at,
      mentioned: mentions.map(({ user }) => user),
    })),
  }))
}

/** Everyone who can be called by name. A press office has dozens of people, not thousands. */
export async function listColleaguesFor(actor: Actor): Promise<Colleague[]> {
  if (!may(actor, 'comment.write')) return []
  return db.user.findMany({
    where: { disabledAt: null },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 1000,
  })
}
