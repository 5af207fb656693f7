import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db } from '#lib/db/desk.ts'
import { type Result, refuse } from '#lib/result.ts'
import { userAsked } from '../schema.ts'

/** Lets a person in again, with the role and the password of before. */
export async function reactivateUser(actor: Actor, input: unknown): Promise<Result> {
  const parsed = userAsked.safeParse(input)
  if (!parsed.success) return refuse('user.unknown')
  if (!may(actor, 'user.change')) return refuse('user.not_allowed')
  const { userId: id, revision } = parsed.data

  return db.$transaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { id }, select: { id: true } })
    if (!user) return refuse('user.unknown')
    const changed = await tx.user.updateMany({
      where: { id, revision, disabledAt: { not: null } },
      data: { disabledAt: null, revision: { increment: 1 } },
    })
    if (changed.count === 0) return refuse('user.changed_meanwhile')
    // A sign-in that crossed the deactivation may have left a session asleep.
    await tx.session.deleteMany({ where: { userId: id } })
    await recordEvent(tx, actor, 'user.reactivated', { subjectId: id })
    return { ok: true }
  })
}
