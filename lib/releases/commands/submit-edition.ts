import type { Actor } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { lockRelease, outOfReach } from '../lock-release.ts'
import { readStanding } from '../read-standing.ts'
import { recordState } from '../record-state.ts'
import { documentIn, openEdition } from '../release.ts'
import { editionAsked } from '../schema.ts'
import { obstaclesTo } from '../steps.ts'
import { callEditors } from '../tell-step.ts'

/** Hands a finished draft to the editors. From here on only they change it. */
export async function submitEdition(actor: Actor, input: unknown): Promise<Result> {
  const parsed = editionAsked.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { releaseId, locale, revision } = parsed.data

  return db.$transaction(async (tx) => {
    const release = await lockRelease(tx, releaseId)
    if (!release) return outOfReach(tx, releaseId)
    const document = documentIn(release, locale)
    if (!document) return refuse('release.unknown')
    const obstacles = obstaclesTo.submit(actor, await readStanding(tx, release, document))
    if (obstacles.length > 0) return refuseAll(obstacles)
    const edition = openEdition(document)!
    if (edition.revision !== revision) return refuse('edition.changed_meanwhile')

    const change = { releaseId, locale, edition }
    await recordState(tx, actor, { ...change, state: 'submitted', event: 'edition.submitted' })
    await callEditors(tx, actor, { release, locale, edition })
    return { ok: true }
  })
}
