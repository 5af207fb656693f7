import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { templateAsked } from '../schema.ts'

/** Takes a template out of the choice for new releases, or brings it back. */
export async function retireTemplate(
  actor: Actor,
  input: unknown,
  now = new Date(),
): Promise<Result<{ id: string }>> {
  const parsed = templateAsked.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  if (!may(actor, 'template.save')) return refuse('template.not_allowed')
  const { id, revision, isRetired } = parsed.data

  return db.$transaction(async (tx) => {
    const { count } = await tx.releaseTemplate.updateMany({
      where: { id, revision },
      data: { retiredAt: isRetired ? now : null, revision: { increment: 1 } },
    })
    if (count === 0) return refuse('template.changed_meanwhile')
    const { nameAr } = await tx.releaseTemplate.findUniqueOrThrow({ where: { id } })
    const facts = { action: isRetired ? 'retired' : 'restored', name: nameAr }
    await recordEvent(tx, actor, 'template.saved', { subjectId: id, facts })
    return { ok: true, id }
  })
}
