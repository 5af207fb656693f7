import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db, type Tx } from '#lib/db/desk.ts'
import { officeInstant } from '#lib/i18n/dates.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { carryPromise } from '#lib/publishing/carry-promise.ts'
import type { Epoch } from '#lib/publishing/door.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { lockRelease, outOfReach, touchRelease } from '../lock-release.ts'
import { documentIn } from '../release.ts'
import { promise } from '../schema.ts'
import { startTranslation } from '../start-translation.ts'

/**
 * Tells readers of a language that is not out yet when it will be, or takes that back. A language that nobody has begun to
 * write begins with its promise.
 */
export async function promiseTranslation(
  actor: Actor,
  input: unknown,
): Promise<Result<{ promisedAt: Date | null; epoch: Epoch | null }>> {
  const parsed = promise.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { releaseId, locale, at, former } = parsed.data

  return db.$transaction(async (tx) => {
    const release = await lockRelease(tx, releaseId)
    if (!release) return outOfReach(tx, releaseId)
    if (!may(actor, 'translation.promise')) return refuse('release.not_allowed')
    const document = documentIn(release, locale)
    if (document?.live) return refuse('promise.already_live')
    const current = document ? await readPromise(tx, document.id) : null
    if (current?.getTime() !== former?.getTime()) return refuse('promise.changed_meanwhile')
    const asked = at ? await onTheClock(tx, officeInstant(at)) : null
    if (asked?.isPast) return refuse('promise.past', { field: 'at' })
    if (asked?.isFar) return refuse('promise.far', { field: 'at' })
    const promisedAt = asked?.at ?? null
    if (promisedAt?.getTime() === current?.getTime()) return { ok: true, promisedAt, epoch: null }

    const id = document?.id ?? (await startTranslation(tx, actor, release, locale))
    await tx.document.updateMany({
      where: { id },
      data: { promisedAt, revision: { increment: 1 } },
    })
    await touchRelease(tx, releaseId)
    const epoch = await carryPromise(tx, id)
    const facts = { promisedAt: promisedAt?.toISOString() ?? null }
    await recordEvent(tx, actor, 'translation.promised', { releaseId, locale, facts })
    return { ok: true, promisedAt, epoch }
  })
}

async function readPromise(tx: Tx, id: string) {
  const { promisedAt } = await tx.document.findUniqueOrThrow({ where: { id } })
  return promisedAt
}

type OnTheClock = { isPast: boolean; isFar: boolean }

/** How a time stands to the database's clock. */
async function onTheClock(tx: Tx, at: Date): Promise<OnTheClock & { at: Date }> {
  const [read] = await tx.$queryRaw<OnTheClock[]>`
    SELECT asked.at <= clock_timestamp() AS "isPast", asked.at > clock_timestamp() + interval '1 year' AS "isFar"
    FROM (SELECT ${at}::timestamptz AS at) asked`
  return { ...read!, at }
}
