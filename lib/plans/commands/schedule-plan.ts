import { type Actor, idOf } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db, type Tx } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { lockReleases } from '#lib/releases/lock-release.ts'
import { startTranslation } from '#lib/releases/start-translation.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { beforeEmbargo, type Chosen, choose, lackingIn, plannedAlready } from '../choose-edition.ts'
import { reckon, type Times } from '../reckon.ts'
import { recordPlanEvents, recordStates, releasesOf, touchReleases } from '../record-plan.ts'
import { type Scheduling, scheduling } from '../schema.ts'

/**
 * Plans that approved editions go live as one act at a time. From here on their words stand: whoever writes on begins the next
 * edition.
 */
export async function schedulePlan(
  actor: Actor,
  input: unknown,
): Promise<Result<{ planId: string; at: Date }>> {
  const parsed = scheduling.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const asked = parsed.data

  return db.$transaction(async (tx) => {
    const releases = await lockReleases(tx, releasesOf(asked))
    if (!may(actor, 'plan.save')) return refuse('release.not_allowed')
    const reckoned = await reckon(tx, asked)
    if (!reckoned.ok) return refuseAll(reckoned.problems)
    const { times } = reckoned
    const choices = asked.editions.map((one) => choose(releases, asked, one))
    const problems = choices.flatMap((choice) => ('problem' in choice ? [choice.problem] : []))
    if (problems.length > 0) return refuseAll(problems)
    const chosen = choices as Chosen[]
    const obstacles = [
      ...(await plannedAlready(tx, chosen)),
      ...beforeEmbargo(releases, times.at, asked.at.zone),
      ...(await lackingIn(tx, chosen)),
    ]
    if (obstacles.length > 0) return refuseAll(obstacles)

    const plan = await keep(tx, actor, asked, times, chosen)
    const pinned = chosen.flatMap(({ edition }) => (edition ? [edition.id] : []))
    await recordStates(tx, actor, pinned, 'scheduled')
    await touchReleases(tx, releasesOf(asked))
    const told = chosen.map(({ releaseId, locale, edition }) => ({
      releaseId,
      locale,
      editionNumber: edition?.number ?? null,
    }))
    await recordPlanEvents(tx, actor, 'plan.scheduled', [{ ...plan, editions: told }], () => ({
      at: times.at.toISOString(),
      zone: asked.at.zone,
      policy: asked.policy,
    }))
    return { ok: true, planId: plan.id, at: times.at }
  })
}

async function keep(
  tx: Tx,
  actor: Actor,
  { at: { zone }, policy, note }: Scheduling,
  times: Times,
  chosen: Chosen[],
) {
  const editions = []
  for (const { release, locale, document, edition, kind, correctionNote, siblingNote } of chosen)
    editions.push({
      documentId: document?.id ?? (await startTranslation(tx, actor, release, locale)),
      editionId: edition?.id ?? null,
      kind,
      correctionNote,
      siblingNote,
    })
  return tx.publishPlan.create({
    data: {
      ...times,
      zone,
      policy,
      note,
      createdById: idOf(actor),
      editions: { createMany: { data: editions } },
    },
    select: { id: true },
  })
}
