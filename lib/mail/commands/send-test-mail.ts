import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db } from '#lib/db/desk.ts'
import { type Result, refuse } from '#lib/result.ts'
import { compose } from '../words/compose.ts'
import { testLetter } from '../words/test-letter.ts'

/** A mail to oneself that goes the way of all others. */
export async function sendTestMail(actor: Actor): Promise<Result<{ mailId: string }>> {
  if (actor.kind !== 'person' || !may(actor, 'mail.send')) return refuse('mail.not_allowed')

  return db.$transaction(async (tx) => {
    const person = await tx.user.findFirst({
      where: { id: actor.id, disabledAt: null },
      select: { id: true, name: true, email: true, locale: true },
    })
    if (!person) return refuse('user.unknown')
    const { id: userId, name, email, locale } = person
    const mail = await tx.mail.create({
      data: {
        kind: 'test',
        userId,
        to: email,
        toName: name,
        locale,
        ...compose(testLetter(person)),
      },
      select: { id: true },
    })
    await recordEvent(tx, actor, 'mail.tested', { subjectId: mail.id })
    return { ok: true, mailId: mail.id }
  })
}
