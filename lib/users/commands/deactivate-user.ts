import { type Actor, idOf } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db } from '#lib/db/desk.ts'
import { type Result, refuse } from '#lib/result.ts'
import { isLastAdministrator, revokeInvitationsOf } from '../last-administrator.ts'
import { userAsked } from '../schema.ts'

/** Shuts a person out: sessions end at once, what they wrote stays. */
export async function deactivateUser(
  actor: Actor,
  input: unknown,
  now = new Date(),
): Promise<Result> {
  const parsed = userAsked.safeParse(input)
  if (!parsed.success) return refuse('user.unknown')
  if (!may(actor, 'user.change')) return refuse('user.not_allowed')
  const { userId: id, revision } = parsed.data
  if (id === idOf(actor)) return refuse('user.yourself')

  return db.$transaction(async (tx) => {
    if (await isLastAdministrator(tx, id)) return refuse('user.last_administrator')
    const user = await tx.user.findUnique({ where: { id }, select: { id: true } })
    if (!user) return refuse('user.unknown')
    const changed = await tx.user.updateMany({
      where: { id, revision, disabledAt: null },
      data: { disabledAt: now, revision: { increment: 1 } },
    })
    if (changed.count === 0) return refuse('user.changed_meanwhile')
    await tx.session.deleteMany({ where: { userId: id } })
    await revokeInvitationsOf(tx, id, now)
    await recordEvent(tx, actor, 'user.deactivated', { subjectId: id })
    return { ok: true }
  })
}
