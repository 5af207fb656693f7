import { type Actor, idOf } from '#lib/access/actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db, type Tx } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { lockRelease, outOfReach, touchRelease } from '../lock-release.ts'
import { lateApproval } from '../schema.ts'
import { obstacleToLateApproval } from '../steps.ts'

/** Says of an edition that was published by force that it was right to go out. The second pair of eyes, a little later. */
export async function approveAfterwards(actor: Actor, input: unknown): Promise<Result> {
  const parsed = lateApproval.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { releaseId, editionId, note } = parsed.data

  return db.$transaction(async (tx) => {
    if (!(await lockRelease(tx, releaseId))) return outOfReach(tx, releaseId)
    const forced = await findForced(tx, releaseId, editionId)
    const obstacle = obstacleToLateApproval(actor, forced)
    if (obstacle) return refuse(obstacle)
    const { number, document } = forced!.edition

    await tx.$executeRaw`
      UPDATE desk."ForcedPublication" SET "approvedById" = ${idOf(actor)}::uuid, "approvedAt" = clock_timestamp(), note = ${note}
      WHERE "editionId" = ${editionId}::uuid`
    await touchRelease(tx, releaseId)
    await recordEvent(tx, actor, 'edition.approved_afterwards', {
      releaseId,
      locale: document.locale,
      subjectId: editionId,
      facts: { number, ...(note && { note }) },
    })
    return { ok: true }
  })
}

async function findForced(tx: Tx, releaseId: string, editionId: string) {
  const submitted = {
    where: { state: 'submitted' as const },
    orderBy: { id: 'desc' as const },
    take: 1,
  }
  const force = await tx.forcedPublication.findFirst({
    where: { editionId, edition: { document: { releaseId } } },
    include: { edition: { include: { document: true, statuses: submitted } } },
  })
  return force && { ...force, submitterId: force.edition.statuses[0]?.actorId ?? null }
}
