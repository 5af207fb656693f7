import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { recordSave } from './record-save.ts'
import { entryAsked } from './schema.ts'

/** Retires a contact or a boilerplate (from `retiredAt` on), or brings it back (`null`). */
export async function changeRetirement(
  actor: Actor,
  input: unknown,
  retiredAt: Date | null,
): Promise<Result<{ id: string }>> {
  const parsed = entryAsked.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  if (!may(actor, 'register.save')) return refuse('register.not_allowed')
  const { register, id, revision } = parsed.data

  return db.$transaction(async (tx) => {
    const change = {
      where: { id, revision, retiredAt: retiredAt ? null : { not: null } },
      data: { retiredAt, revision: { increment: 1 } },
    }
    const { count } =
      register === 'contacts'
        ? await tx.contact.updateMany(change)
        : await tx.boilerplate.updateMany(change)
    if (count === 0) return refuse('register.changed_meanwhile')
    await recordSave(tx, actor, id, { register, action: retiredAt ? 'retired' : 'restored' })
    return { ok: true, id }
  })
}
