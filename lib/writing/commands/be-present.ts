import { type Actor, idOf } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db, type Tx } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { findEditions } from '#lib/releases/lock-release.ts'
import { aboutText, documentIn } from '#lib/releases/release.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { presenceSeconds, type Presence } from '../presence.ts'
import { listPresent } from '../list-present.ts'
import { presenceCall } from '../schema.ts'

/**
 * Says that someone has a text open, and asks for the pen: `write` takes it when it is free, `take` takes it from whoever holds
 * it, `read` lays it down, `leave` goes. The answer tells who else is here.
 */
export async function bePresent(actor: Actor, input: unknown): Promise<Result<Presence>> {
  const parsed = presenceCall.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { releaseId, locale, act } = parsed.data
  const userId = idOf(actor)
  if (!userId || !may(actor, 'release.read')) return refuse('release.not_allowed')

  return db.$transaction(async (tx) => {
    const release = await findEditions(tx, releaseId)
    const document = release && documentIn(release, locale)
    if (!document) return refuse('release.unknown')
    const wantsPen = act === 'write' || act === 'take'
    if (wantsPen && !may(actor, 'text.save', aboutText(release, document)))
      return refuse('text.not_allowed')
    if (act === 'leave') await goAway(tx, document.id, userId)
    else {
      const holdsPen = await beSeen(tx, document.id, userId, act === 'read')
      if (wantsPen && !holdsPen) await takePen(tx, document.id, userId, act === 'take')
    }
    const revisionId = document.newest.textRevisionId
    return { ok: true, ...(await listPresent(tx, document.id, userId)), revisionId }
  })
}

const goAway = (tx: Tx, documentId: string, userId: string) =>
  tx.presence.deleteMany({ where: { documentId, userId } })

/** @returns whether the person holds the pen, which a reader lays down. */
async function beSeen(tx: Tx, documentId: string, userId: string, reads: boolean) {
  const rows = await tx.$queryRaw<{ penSince: Date | null }[]>`
    INSERT INTO desk."Presence" AS p ("documentId", "userId") VALUES (${documentId}::uuid, ${userId}::uuid)
    ON CONFLICT ("documentId", "userId") DO UPDATE SET "seenAt" = clock_timestamp(),
      "openedAt" = CASE WHEN p."seenAt" < clock_timestamp() - make_interval(secs => ${presenceSeconds})
        THEN clock_timestamp() ELSE p."openedAt" END,
      "penSince" = CASE WHEN ${reads} THEN NULL ELSE p."penSince" END
    RETURNING p."penSince"`
  return rows[0]!.penSince !== null
}

/** One after the other, so that of two who begin at once one gets it and the other hears who. */
async function takePen(tx: Tx, documentId: string, userId: string, fromAnyone: boolean) {
  await tx.$queryRaw`SELECT 1 FROM desk."Document" WHERE id = ${documentId}::uuid FOR NO KEY UPDATE`
  await tx.$executeRaw`
    UPDATE desk."Presence" SET "penSince" = NULL
    WHERE "documentId" = ${documentId}::uuid AND "userId" <> ${userId}::uuid AND "penSince" IS NOT NULL
      AND (${fromAnyone} OR "seenAt" < clock_timestamp() - make_interval(secs => ${presenceSeconds}))`
  await tx.$executeRaw`
    UPDATE desk."Presence" SET "penSince" = clock_timestamp()
    WHERE "documentId" = ${documentId}::uuid AND "userId" = ${userId}::uuid AND "penSince" IS NULL
      AND NOT EXISTS (SELECT 1 FROM desk."Presence" WHERE "documentId" = ${documentId}::uuid AND "penSince" IS NOT NULL)`
}
