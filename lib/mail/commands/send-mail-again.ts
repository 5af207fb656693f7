import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db, type Tx } from '#lib/db/desk.ts'
import { type Result, refuse } from '#lib/result.ts'
import { mailAsked } from '../schema.ts'

/**
 * Lets a mail that failed or was cancelled wait once more, under its name. One that was sent goes out as a new mail, since a
 * mailbox may drop what it has seen.
 */
export async function sendMailAgain(actor: Actor, input: unknown): Promise<Result> {
  const parsed = mailAsked.safeParse(input)
  if (!parsed.success) return refuse('mail.unknown')
  if (!may(actor, 'mail.send')) return refuse('mail.not_allowed')
  const { mailId: id } = parsed.data

  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT FROM desk."Mail" WHERE id = ${id}::uuid FOR UPDATE`
    const mail = await tx.mail.findUnique({ where: { id } })
    if (!mail) return refuse('mail.unknown')
    if (mail.state === 'waiting') return refuse('mail.is_waiting')
    if (mail.text === '') return refuse('mail.wiped')
    if (mail.state === 'sent') await writeCopy(tx, mail)
    else await waitAgain(tx, id)
    await recordEvent(tx, actor, 'mail.sent_again', {
      subjectId: id,
      releaseId: mail.releaseId ?? undefined,
      facts: { kind: mail.kind },
    })
    return { ok: true }
  })
}

type Mail = NonNullable<Awaited<ReturnType<Tx['mail']['findUnique']>>>

const writeCopy = (tx: Tx, mail: Mail) => {
  const { kind, userId, releaseId, to, toName, locale, subject, text, html, isConfidential } = mail
  return tx.mail.create({
    data: { kind, userId, releaseId, to, toName, locale, subject, text, html, isConfidential },
    select: { id: true },
  })
}

/** By the database's clock. Nothing rings for a change, so it is rung here. */
const waitAgain = (tx: Tx, id: string) => tx.$executeRaw`
  WITH again AS (
    UPDATE desk."Mail" SET state = 'waiting', attempts = 0, problem = NULL, "dueAt" = clock_timestamp()
    WHERE id = ${id}::uuid RETURNING id)
  SELECT pg_notify('desk_mail', '') FROM again`
