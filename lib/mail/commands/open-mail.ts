import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db } from '#lib/db/desk.ts'
import { type Result, refuse } from '#lib/result.ts'
import { mailAsked } from '../schema.ts'

/** The words of a confidential mail, for handing them over another way. Who looks at them is recorded. */
export async function openMail(
  actor: Actor,
  input: unknown,
): Promise<Result<{ text: string; html: string }>> {
  const parsed = mailAsked.safeParse(input)
  if (!parsed.success) return refuse('mail.unknown')
  if (!may(actor, 'mail.read')) return refuse('mail.not_allowed')
  const { mailId: id } = parsed.data

  return db.$transaction(async (tx) => {
    const mail = await tx.mail.findUnique({
      where: { id },
      select: { text: true, html: true, kind: true, releaseId: true },
    })
    if (!mail) return refuse('mail.unknown')
    const { text, html, kind, releaseId } = mail
    if (text === '') return refuse('mail.wiped')
    const about = { subjectId: id, releaseId: releaseId ?? undefined, facts: { kind } }
    await recordEvent(tx, actor, 'mail.opened', about)
    return { ok: true, text, html }
  })
}
