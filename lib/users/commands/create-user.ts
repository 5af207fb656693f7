import type { Actor } from '#lib/access/actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { hashPassword } from '#lib/auth/password.ts'
import { db } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { addUser, isEmailTaken } from '../add-user.ts'
import { type NewUser, newUser } from '../schema.ts'

/** A person with a password from the start: for demo content and tests. People themselves join by invitation. */
export async function createUser(
  actor: Actor,
  input: NewUser,
): Promise<Result<{ userId: string }>> {
  const parsed = newUser.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  if (actor.kind !== 'system') return refuse('user.not_allowed')
  const { password, ...user } = parsed.data
  const passwordHash = await hashPassword(password)

  try {
    return await db.$transaction(async (tx) => {
      const userId = await addUser(tx, { ...user, passwordHash })
      await recordEvent(tx, actor, 'user.joined', { subjectId: userId, facts: { role: user.role } })
      return { ok: true, userId }
    })
  } catch (error) {
    if (isEmailTaken(error)) return refuse('user.email_taken', { field: 'email' })
    throw error
  }
}
