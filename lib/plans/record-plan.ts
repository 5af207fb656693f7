import type { Prisma } from '#generated/prisma/client.ts'
import { type Actor, idOf } from '#lib/access/actor.ts'
import type { AuditEventName } from '#lib/audit/audit-event.ts'
import { recordEvents } from '#lib/audit/record-event.ts'
import type { Tx } from '#lib/db/desk.ts'
import type { EditionState } from '#lib/releases/release.ts'
import type { Plan, PlannedEdition } from './plan.ts'

type Told = Pick<Plan, 'id'> & {
  editions: Pick<PlannedEdition, 'releaseId' | 'locale' | 'editionNumber'>[]
}

/** One event in the history of each language that the plan holds. */
export const recordPlanEvents = (
  tx: Tx,
  actor: Actor,
  event: AuditEventName,
  plans: Told[],
  facts: (plan: Told) => Prisma.InputJsonObject = () => ({}),
) =>
  recordEvents(
    tx,
    actor,
    plans.flatMap((plan) =>
      plan.editions.map(({ releaseId, locale, editionNumber }) => ({
        event,
        releaseId,
        locale,
        subjectId: plan.id,
        facts: { ...(editionNumber !== null && { number: editionNumber }), ...facts(plan) },
      })),
    ),
  )

/** Appends where editions now stand, at the database's time: that of the transaction is from before it waited for its locks. */
export const recordStates = (tx: Tx, actor: Actor, editionIds: string[], state: EditionState) =>
  tx.$executeRaw`
    INSERT INTO desk."EditionStatus" ("editionId", state, "actorId", at)
    SELECT id, ${state}::desk."EditionState", ${idOf(actor)}::uuid, clock_timestamp()
    FROM unnest(${editionIds}::uuid[]) AS given (id)`

/** Notes that something of the releases changed, for the desk's list. */
export const touchReleases = (tx: Tx, releaseIds: string[]) => tx.$executeRaw`
  UPDATE desk."Release" SET "updatedAt" = clock_timestamp(), revision = revision + 1
  WHERE id = ANY(${releaseIds}::uuid[])`

export const releasesOf = (plan: { editions: { releaseId: string }[] }) =>
  [...new Set(plan.editions.map(({ releaseId }) => releaseId))].toSorted()

/** Editions that wait for this plan, or have failed with it. */
export const pinnedIn = (plan: Plan) =>
  plan.editions.filter(
    ({ editionId, editionState, isOpen }) =>
      isOpen && editionId && (editionState === 'scheduled' || editionState === 'failed'),
  )
