import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db } from '#lib/db/desk.ts'
import { type Result, refuse } from '#lib/result.ts'
import { mailAsked } from '../schema.ts'

/** Keeps a mail from going out. One that is on its way already says afterwards that it was sent. */
export async function cancelMail(actor: Actor, input: unknown): Promise<Result> {
  const parsed = mailAsked.safeParse(input)
  if (!parsed.success) return refuse('mail.unknown')
  if (!may(actor, 'mail.send')) return refuse('mail.not_allowed')
  const { mailId: id } = parsed.data

  return db.$transaction(async (tx) => {
    const cancelled = await tx.mail.updateManyAndReturn({
      where: { id, state: { in: ['waiting', 'failed'] } },
      data: { state: 'cancelled', problem: 'taken_back' },
      select: { kind: true, releaseId: true },
    })
    const [mail] = cancelled
    if (!mail) return refuse('mail.not_waiting')
    await tx.mail.updateMany({
      where: { id, isConfidential: true },
      data: { text: '', html: '' },
    })
    await recordEvent(tx, actor, 'mail.taken_back', {
      subjectId: id,
      releaseId: mail.releaseId ?? undefined,
      facts: { kind: mail.kind },
    })
    return { ok: true }
  })
}
