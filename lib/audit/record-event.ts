import type { Prisma } from '#generated/prisma/client.ts'
import { type Actor, idOf } from '#lib/access/actor.ts'
import type { Tx } from '#lib/db/desk.ts'
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
export async function recordEvent(tx: Tx, actor: Actor, event: AuditEventName, subject: Subject) {
  const facts = actor.kind === 'system' ? { ...subject.facts, system: actor.name } : subject.facts
  await tx.auditEvent.create({
    data: { ...subject, event, actorId: idOf(actor), facts: facts ?? {} },
    select: { seq: true },
  })
}
