import { type Actor, idOf } from '#lib/access/actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import type { Tx } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { type DocumentEditions, type EditionPins, openEdition } from './release.ts'

/**
 * What writing into an edition does to where it stands. Approved words are approved no longer: the edition is a draft again.
 * Who writes into a submitted one has handed it in, so that somebody else must approve what they wrote.
 */
export async function reopenEdition(
  tx: Tx,
  actor: Actor,
  releaseId: string,
  document: DocumentEditions,
): Promise<void> {
  const edition = openEdition(document)
  if (edition?.state === 'approved')
    await takeApprovalBack(tx, actor, releaseId, document.locale, edition)
  if (edition?.state === 'submitted') await becomeSubmitter(tx, actor, edition)
}

async function takeApprovalBack(
  tx: Tx,
  actor: Actor,
  releaseId: string,
  locale: Locale,
  { id, number }: { id: string; number: number },
) {
  await tx.editionStatus.create({
    data: { editionId: id, state: 'draft', actorId: idOf(actor) },
    select: { id: true },
  })
  const subject = { releaseId, locale, subjectId: id, facts: { number } }
  await recordEvent(tx, actor, 'edition.reopened', subject)
}

/** The system answers for no words: what it changes leaves the submitter who they were. */
async function becomeSubmitter(tx: Tx, actor: Actor, { id, submitterId }: EditionPins) {
  const actorId = idOf(actor)
  if (!actorId || submitterId === actorId) return
  await tx.editionStatus.create({
    data: { editionId: id, state: 'submitted', actorId },
    select: { id: true },
  })
}
