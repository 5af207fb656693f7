import { type Actor, idOf } from '#lib/access/actor.ts'
import { recordEvents } from '#lib/audit/record-event.ts'
import type { Tx } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'

type Forced = { releaseId: string; locale: Locale; edition: { id: string; number: number } }

/** Keeps who sent editions out before somebody else had approved them, and why. They stay flagged until somebody does. */
export async function recordForce(tx: Tx, actor: Actor, forced: Forced[], reason: string) {
  if (forced.length === 0) return
  const actorId = idOf(actor)
  await tx.forcedPublication.createMany({
    data: forced.map(({ edition }) => ({ editionId: edition.id, reason, actorId })),
  })
  await recordEvents(
    tx,
    actor,
    forced.map(({ releaseId, locale, edition }) => ({
      event: 'edition.forced',
      releaseId,
      locale,
      subjectId: edition.id,
      facts: { number: edition.number, note: reason },
    })),
  )
}
