import { type Actor, idOf } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { lockRelease, touchRelease } from '../lock-release.ts'
import { documentIn, openEdition } from '../release.ts'
import { editionReturn } from '../schema.ts'

/** Gives a submitted edition back to its author with a note on what to change. */
export async function returnEdition(actor: Actor, input: unknown): Promise<Result> {
  const parsed = editionReturn.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { releaseId, locale, revision, note } = parsed.data

  return db.$transaction(async (tx) => {
    const release = await lockRelease(tx, releaseId)
    const document = release && documentIn(release, locale)
    if (!document) return refuse('release.unknown')
    if (!may(actor, 'edition.return')) return refuse('release.not_allowed')
    const edition = openEdition(document)
    if (edition?.state !== 'submitted') return refuse('edition.not_submitted')
    if (edition.revision !== revision) return refuse('edition.changed_meanwhile')

    await tx.editionStatus.create({
      data: { editionId: edition.id, state: 'changes_requested', actorId: idOf(actor), note },
      select: { id: true },
    })
    await touchRelease(tx, releaseId)
    await recordEvent(tx, actor, 'edition.returned', {
      releaseId,
      locale,
      subjectId: edition.id,
      facts: { number: edition.number, note },
    })
    return { ok: true }
  })
}
