import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { accountChange } from '../schema.ts'

/** One's own name and the language of one's own screens. Only oneself writes them here, so the last word counts. */
export async function changeAccount(
  actor: Actor,
  input: unknown,
): Promise<Result<{ locale: Locale }>> {
  const parsed = accountChange.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  if (actor.kind !== 'person' || !may(actor, 'account.change')) return refuse('user.not_allowed')
  const { name, locale } = parsed.data

  return db.$transaction(async (tx) => {
    const changed = await tx.user.updateMany({
      where: { id: actor.id, disabledAt: null },
      data: { name, locale, revision: { increment: 1 } },
    })
    if (changed.count === 0) return refuse('user.unknown')
    await recordEvent(tx, actor, 'user.changed', { subjectId: actor.id, facts: { locale } })
    return { ok: true, locale }
  })
}
