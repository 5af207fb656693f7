import type { Actor } from '#lib/access/actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import type { Tx } from '#lib/db/desk.ts'
import { carryPromise } from '#lib/publishing/carry-promise.ts'
import type { Plan } from './plan.ts'

/** Now that the original is out, its readers learn by when the other language will be. */
export async function promiseFollowers(tx: Tx, actor: Actor, plans: Plan[]) {
  const promised = plans.flatMap((plan) =>
    plan.editions
      .filter(({ isOpen, editionId }) => plan.deadline && isOpen && editionId === null)
      .map((edition) => ({ ...edition, promisedAt: plan.deadline! })),
  )
  for (const { documentId, releaseId, locale, promisedAt } of promised) {
    const { count } = await tx.document.updateMany({
      where: { id: documentId, slug: null },
      data: { promisedAt, revision: { increment: 1 } },
    })
    if (count === 0) continue
    await carryPromise(tx, documentId)
    const facts = { promisedAt: promisedAt.toISOString() }
    await recordEvent(tx, actor, 'translation.promised', { releaseId, locale, facts })
  }
}
