import type { Person, Role } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { auth } from './auth.ts'
import { idleSince, seenMilliseconds } from './session-limits.ts'

export type PersonSession = { sessionId: string; actor: Person }

/**
 * Who sends these headers; null without a session, after it ended, and for a deactivated person. `isUse` is false for what a
 * page asks by itself: an open page alone keeps no session alive.
 */
export async function findSession(
  headers: Headers,
  now = new Date(),
  isUse = true,
): Promise<PersonSession | null> {
  const found = await auth().api.getSession({ headers })
  if (!found) return null
  const { user, session } = found
  const lastSeenAt = session.lastSeenAt ?? session.createdAt
  if (user.disabledAt || lastSeenAt < idleSince(now)) return null
  const isOverdue = now.getTime() - lastSeenAt.getTime() > seenMilliseconds
  if (isUse && isOverdue) await markSeen(session.id, now)
  const role = user.role as Role
  const locale = user.locale as Locale
  return {
    sessionId: session.id,
    actor: { kind: 'person', id: user.id, name: user.name, role, locale },
  }
}

const markSeen = (id: string, now: Date) =>
  db.session.updateMany({
    where: { id, lastSeenAt: { lt: new Date(now.getTime() - seenMilliseconds) } },
    data: { lastSeenAt: now },
  })
