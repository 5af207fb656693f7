import type { Actor } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { type Result, refuseAll } from '#lib/result.ts'
import type { Epoch } from './door.ts'
import { publishChosen } from './publish-chosen.ts'
import { publication } from './schema.ts'

/**
 * Makes the chosen languages of a release public as one act, at the press of a button: approved ones, or others by force.
 * `now` is the database's unless a loader of past releases gives it.
 */
export async function publishEditions(
  actor: Actor,
  input: unknown,
  now?: Date,
): Promise<Result<{ year: number; sequence: number; epoch: Epoch }>> {
  const parsed = publication.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { releaseId, editions, force } = parsed.data

  return db.$transaction(async (tx) => {
    const choices = editions.map((edition) => ({ ...edition, releaseId }))
    const answer = await publishChosen(tx, actor, choices, { force, now })
    if (!answer.ok) return answer
    const { year, sequence } = answer.published[0]!
    return { ok: true, year, sequence, epoch: answer.epoch }
  })
}
