import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { carrySubject, isSlugFixed } from '#lib/publishing/carry-subject.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { orTaken } from '../or-taken.ts'
import { recordSave } from '../record-save.ts'
import { placeFields } from '../schema.ts'

/** Adds a place that datelines can name, or corrects one. */
export async function savePlace(actor: Actor, input: unknown): Promise<Result<{ id: string }>> {
  const parsed = placeFields.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  if (!may(actor, 'register.save')) return refuse('register.not_allowed')
  const { id, revision, ...place } = parsed.data

  const saving = db.$transaction(async (tx): Promise<Result<{ id: string }>> => {
    if (id) {
      const former = await tx.place.findUnique({ where: { id, revision }, select: { slug: true } })
      if (!former) return refuse('register.changed_meanwhile')
      if (await isSlugFixed(tx, 'place', former.slug, place.slug))
        return refuse('register.slug_fixed', { field: 'slug' })
      const data = { ...place, revision: { increment: 1 } }
      const { count } = await tx.place.updateMany({ where: { id, revision }, data })
      if (count === 0) return refuse('register.changed_meanwhile')
      await carrySubject(tx, 'place', place)
    }
    const saved = id ?? (await tx.place.create({ data: place, select: { id: true } })).id
    await recordSave(tx, actor, saved, { register: 'places', action: id ? 'changed' : 'created' })
    return { ok: true, id: saved }
  })
  return orTaken('slug', saving)
}
