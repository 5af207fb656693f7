import type { Prisma } from '#generated/prisma/client.ts'
import { type Actor, idOf } from '#lib/access/actor.ts'
import type { Tx } from '#lib/db/desk.ts'
import { insertRows } from '#lib/db/insert-rows.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { AuditEventName } from './audit-event.ts'

type Subject = {
  releaseId?: string
  locale?: Locale
  subjectId?: string
  /** Ids, numbers and short values that say what changed; never the text of a draft. */
  facts?: Prisma.InputJsonObject
}

/** Appends to the audit trail inside the command's own transaction, so that neither exists without the other. */
export const recordEvent = (tx: Tx, actor: Actor, event: AuditEventName, subject: Subject) =>
  recordEvents(tx, actor, [{ event, ...subject }])

/** Several events of one change, in their order. */
export async function recordEvents(
  tx: Tx,
  actor: Actor,
  events: (Subject & { event: AuditEventName })[],
) {
  const actorId = idOf(actor)
  const system = actor.kind === 'system' ? { system: actor.name } : {}
  await insertRows(
    tx,
    'AuditEvent',
    events.map(({ event, releaseId = null, locale = null, subjectId = null, facts }) => ({
      event,
      actorId,
      releaseId,
      locale,
      subjectId,
      facts: { ...facts, ...system },
    })),
  )
}
