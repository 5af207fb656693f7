import type { Actor } from '#lib/access/actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { hashPassword } from '#lib/auth/password.ts'
import { db, type Tx } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { addUser, isEmailTaken } from '../add-user.ts'
import { hashToken, openAt } from '../invitation.ts'
import { isObviousPassword } from '../obvious-password.ts'
import { joining, ownEmail } from '../schema.ts'

/** Joins by a link that was given. Who joins is nobody before, so the actor is the system at the door. */
const door: Actor = { kind: 'system', name: 'invitation' }

export async function acceptInvitation(
  input: unknown,
  now = new Date(),
): Promise<Result<{ userId: string; email: string }>> {
  const parsed = joining.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { token, name, password, locale } = parsed.data
  const found = await db.invitation.findFirst({
    where: { tokenHash: hashToken(token), ...openAt(now) },
    select: { id: true, email: true, role: true },
  })
  if (!found) return refuse('invitation.unknown')
  const own = ownEmail.safeParse(found.email === null ? input : { email: found.email })
  if (!own.success) return refuseAll(problemsOf(own.error))
  const { email } = own.data
  if (isObviousPassword(password, email))
    return refuse('user.password_obvious', { field: 'password' })
  const passwordHash = await hashPassword(password)

  try {
    return await db.$transaction(async (tx) => {
      if (!(await takeInvitation(tx, found, now))) return refuse('invitation.unknown')
      const userId = await addUser(tx, { email, name, role: found.role, locale, passwordHash })
      const facts = { role: found.role, invitation: found.id }
      await recordEvent(tx, door, 'user.joined', { subjectId: userId, facts })
      return { ok: true, userId, email }
    })
  } catch (error) {
    if (isEmailTaken(error)) return refuse('user.email_taken', { field: 'email' })
    throw error
  }
}

/** One use: of two people with the same link the second finds it taken. A set-up link ends with the first user. */
async function takeInvitation(
  tx: Tx,
  { id, email }: { id: string; email: string | null },
  now: Date,
) {
  const taken = await tx.invitation.updateMany({
    where: { id, ...openAt(now) },
    data: { usedAt: now },
  })
  if (taken.count === 0) return false
  const isSetUp = email === null
  return !isSetUp || (await tx.user.findFirst({ select: { id: true } })) === null
}
