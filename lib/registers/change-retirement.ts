import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db, type Tx } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { recordSave } from './record-save.ts'
import type { Retirable } from './register.ts'
import { entryAsked } from './schema.ts'

/** Retires an entry of a register (from `retiredAt` on), or brings it back (`null`). */
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
    const { count } = await rowsOf[register](tx, change)
    if (count === 0) return refuse('register.changed_meanwhile')
    await recordSave(tx, actor, id, { register, action: retiredAt ? 'retired' : 'restored' })
    return { ok: true, id }
  })
}

type Change = {
  where: { id: string; revision: number; retiredAt: null | { not: null } }
  data: { retiredAt: Date | null; revision: { increment: number } }
}

const rowsOf: Record<Retirable, (tx: Tx, change: Change) => Promise<{ count: number }>> = {
  people: (tx, change) => tx.person.updateMany(change),
  organisations: (tx, change) => tx.organisation.updateMany(change),
  contacts: (tx, change) => tx.contact.updateMany(change),
  boilerplates: (tx, change) => tx.boilerplate.updateMany(change),
}
