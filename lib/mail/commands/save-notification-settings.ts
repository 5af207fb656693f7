import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { isNewsKind, newsKinds, type Way } from '../news.ts'
import { settingsChange } from '../schema.ts'

/** How one wants to hear of things. Only oneself writes it, so the last word counts. What is as usual is not kept. */
export async function saveNotificationSettings(actor: Actor, input: unknown): Promise<Result> {
  const parsed = settingsChange.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  if (actor.kind !== 'person' || !may(actor, 'account.change')) return refuse('user.not_allowed')
  const { digestHour, ways } = parsed.data
  const userId = actor.id
  const given = Object.entries(ways).filter(([kind]) => isNewsKind(kind))
  const chosen = given.filter(([kind, way]) => isNewsKind(kind) && newsKinds[kind] !== way)

  return db.$transaction(async (tx) => {
    const changed = await tx.user.updateMany({
      where: { id: userId, disabledAt: null },
      data: { digestHour },
    })
    if (changed.count === 0) return refuse('user.unknown')
    await tx.notificationSetting.deleteMany({
      where: { userId, kind: { in: given.map(([kind]) => kind) } },
    })
    await tx.notificationSetting.createMany({
      data: chosen.map(([kind, way]) => ({ userId, kind, way: way as Way })),
      skipDuplicates: true,
    })
    return { ok: true }
  })
}
