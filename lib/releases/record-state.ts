import { type Actor, idOf } from '#lib/access/actor.ts'
import type { AuditEventName } from '#lib/audit/audit-event.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import type { Tx } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { touchRelease } from './lock-release.ts'
import type { OpenState } from './release.ts'

type Change = {
  releaseId: string
  locale: Locale
  edition: { id: string; number: number }
  state: OpenState
  event: AuditEventName
  note?: string
}

/** Appends where an edition now stands, and who put it there. */
export async function recordState(tx: Tx, actor: Actor, change: Change) {
  const { releaseId, locale, edition, state, event, note = '' } = change
  await tx.editionStatus.create({
    data: { editionId: edition.id, state, actorId: idOf(actor), note },
    select: { id: true },
  })
  await touchRelease(tx, releaseId)
  await recordEvent(tx, actor, event, {
    releaseId,
    locale,
    subjectId: edition.id,
    facts: { number: edition.number, ...(note && { note }) },
  })
}
