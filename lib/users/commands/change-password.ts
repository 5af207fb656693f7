import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { hashPassword, verifyPassword } from '#lib/auth/password.ts'
import { countTry, forgiveTry } from '#lib/auth/throttle.ts'
import { db } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { isObviousPassword } from '../obvious-password.ts'
import { passwordChange } from '../schema.ts'

/**
 * A new password for oneself. All other sessions end: whoever may have known the old one is out.
 * @param keptSessionId the session in which the person sits.
 */
export async function changePassword(
  actor: Actor,
  input: unknown,
  keptSessionId: string,
  now = new Date(),
): Promise<Result> {
  const parsed = passwordChange.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  if (actor.kind !== 'person' || !may(actor, 'account.change')) return refuse('user.not_allowed')
  const { current, password } = parsed.data
  const account = await db.account.findFirst({
    where: { userId: actor.id, providerId: 'credential', user: { disabledAt: null } },
    select: { id: true, password: true, user: { select: { email: true } } },
  })
  if (!account?.password) return refuse('user.unknown')
  const { email } = account.user
  if (isObviousPassword(password, email))
    return refuse('user.password_obvious', { field: 'password' })
  // Someone at an unlocked screen may not guess faster than at the door.
  const tooMany = await countTry({ kind: 'account', value: email }, now)
  if (tooMany) return tooMany
  if (!(await verifyPassword({ hash: account.password, password: current })))
    return refuse('user.wrong_password', { field: 'current' })
  await forgiveTry({ kind: 'account', value: email })
  const passwordHash = await hashPassword(password)

  return db.$transaction(async (tx) => {
    const changed = await tx.account.updateMany({
      where: { id: account.id, password: account.password },
      data: { password: passwordHash },
    })
    if (changed.count === 0) return refuse('user.changed_meanwhile')
    await tx.session.deleteMany({ where: { userId: actor.id, id: { not: keptSessionId } } })
    await recordEvent(tx, actor, 'user.password_changed', { subjectId: actor.id })
    return { ok: true }
  })
}
