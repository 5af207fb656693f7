import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { recordSave } from '../record-save.ts'
import { contactFields } from '../schema.ts'

/** Adds a press contact, or corrects one; a draft that names it shows the correction. */
export async function saveContact(actor: Actor, input: unknown): Promise<Result<{ id: string }>> {
  const parsed = contactFields.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  if (!may(actor, 'register.save')) return refuse('register.not_allowed')
  const { id, revision, ...contact } = parsed.data

  return db.$transaction(async (tx) => {
    if (id) {
      const data = { ...contact, revision: { increment: 1 } }
      const { count } = await tx.contact.updateMany({ where: { id, revision }, data })
      if (count === 0) return refuse('register.changed_meanwhile')
    }
    const saved = id ?? (await tx.contact.create({ data: contact, select: { id: true } })).id
    await recordSave(tx, actor, saved, { register: 'contacts', action: id ? 'changed' : 'created' })
    return { ok: true, id: saved }
  })
}
