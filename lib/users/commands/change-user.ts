import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { isLastAdministrator, revokeInvitationsOf } from '../last-administrator.ts'
import { userChange } from '../schema.ts'

/** Name, role and language of a person. A new role counts from their next click on. */
export async function changeUser(
  actor: Actor,
  input: unknown,
  now = new Date(),
): Promise<Result<{ revision: number }>> {
  const parsed = userChange.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  if (!may(actor, 'user.change')) return refuse('user.not_allowed')
  const { userId: id, revision, ...change } = parsed.data

  return db.$transaction(async (tx) => {
    const isLast = await isLastAdministrator(tx, id)
    const user = await tx.user.findUnique({ where: { id }, select: { role: true, revision: true } })
    if (!user) return refuse('user.unknown')
    if (isLast && change.role !== 'administrator')
      return refuse('user.last_administrator', { field: 'role' })
    const changed = await tx.user.updateMany({
      where: { id, revision },
      data: { ...change, revision: { increment: 1 } },
    })
    if (changed.count === 0) return refuse('user.changed_meanwhile')
    if (change.role !== 'administrator') await revokeInvitationsOf(tx, id, now)
    const facts = { from: user.role, role: change.role, locale: change.locale }
    await recordEvent(tx, actor, 'user.changed', { subjectId: id, facts })
    return { ok: true, revision: revision + 1 }
  })
}
