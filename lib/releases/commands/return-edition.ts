import type { Actor } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { lockRelease, outOfReach } from '../lock-release.ts'
import { readStanding } from '../read-standing.ts'
import { recordState } from '../record-state.ts'
import { documentIn, openEdition } from '../release.ts'
import { editionReturn } from '../schema.ts'
import { obstaclesTo } from '../steps.ts'
import { tellAuthors } from '../tell-step.ts'

/** Gives an edition that was handed in, or approved, back to its author with a note on what to change. */
export async function returnEdition(actor: Actor, input: unknown): Promise<Result> {
  const parsed = editionReturn.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { releaseId, locale, revision, note } = parsed.data

  return db.$transaction(async (tx) => {
    const release = await lockRelease(tx, releaseId)
    if (!release) return outOfReach(tx, releaseId)
    const document = documentIn(release, locale)
    if (!document) return refuse('release.unknown')
    const obstacles = obstaclesTo.return(actor, await readStanding(tx, release, document))
    if (obstacles.length > 0) return refuseAll(obstacles)
    const edition = openEdition(document)!
    if (edition.revision !== revision) return refuse('edition.changed_meanwhile')

    const state = 'changes_requested'
    const change = { releaseId, locale, edition, note }
    await recordState(tx, actor, { ...change, state, event: 'edition.returned' })
    await tellAuthors(tx, actor, 'edition.returned', { release, locale, edition, note })
    return { ok: true }
  })
}
