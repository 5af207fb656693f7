import { type Actor, idOf } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db } from '#lib/db/desk.ts'
import { readContents } from '#lib/editions/read-content.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { lockRelease, touchRelease } from '../lock-release.ts'
import { aboutText, documentIn, openEdition } from '../release.ts'
import { requirementsOf } from '../requirements.ts'
import { editionAsked } from '../schema.ts'

/** Hands a finished draft to the editors. From here on only they change it. */
export async function submitEdition(actor: Actor, input: unknown): Promise<Result> {
  const parsed = editionAsked.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { releaseId, locale, revision } = parsed.data

  return db.$transaction(async (tx) => {
    const release = await lockRelease(tx, releaseId)
    const document = release && documentIn(release, locale)
    if (!document) return refuse('release.unknown')
    const edition = openEdition(document)
    if (!may(actor, 'edition.submit', aboutText(release, document)))
      return refuse('release.not_allowed')
    if (!edition) return refuse('edition.none_open')
    if (edition.state !== 'draft' && edition.state !== 'changes_requested')
      return refuse('edition.not_a_draft')
    if (edition.revision !== revision) return refuse('edition.changed_meanwhile')
    const [content] = await readContents(tx, [edition.id])
    const problems = requirementsOf(content!)
    if (problems.length > 0) return refuseAll(problems)

    await tx.editionStatus.create({
      data: { editionId: edition.id, state: 'submitted', actorId: idOf(actor) },
      select: { id: true },
    })
    await touchRelease(tx, releaseId)
    await recordEvent(tx, actor, 'edition.submitted', {
      releaseId,
      locale,
      subjectId: edition.id,
      facts: { number: edition.number },
    })
    return { ok: true }
  })
}
