import type { Actor } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { type NewsKind, newsKinds, type Way } from '../news.ts'

export type NotificationSettings = { digestHour: number; ways: Record<NewsKind, Way> }

/** How a person hears of each kind of news. */
export async function findNotificationSettingsFor(
  actor: Actor,
): Promise<NotificationSettings | null> {
  if (actor.kind !== 'person') return null
  const user = await db.user.findUnique({
    where: { id: actor.id },
    select: { digestHour: true, notificationSettings: { select: { kind: true, way: true } } },
  })
  if (!user) return null
  const chosen = Object.fromEntries(user.notificationSettings.map(({ kind, way }) => [kind, way]))
  const kinds = Object.keys(newsKinds) as NewsKind[]
  const ways = kinds.map((kind) => [kind, chosen[kind] ?? newsKinds[kind]])
  return { digestHour: user.digestHour, ways: Object.fromEntries(ways) as Record<NewsKind, Way> }
}
