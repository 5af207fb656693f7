import { type Actor, idOf } from '#lib/access/actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import type { Tx } from '#lib/db/desk.ts'
import type { DocumentEditions } from './release.ts'

type Pins = { textRevisionId: string; sharedRevisionId: string }

/** Opens the next edition of a document as a draft. The live edition stays as it is until this one is published. */
export async function startEdition(
  tx: Tx,
  actor: Actor,
  releaseId: string,
  document: Pick<DocumentEditions, 'id' | 'locale'> & { newest?: { number: number } },
  pins: Pins,
) {
  const number = (document.newest?.number ?? 0) + 1
  const edition = await tx.edition.create({
    data: {
      documentId: document.id,
      number,
      kind: number === 1 ? 'new' : 'minor',
      createdById: idOf(actor),
      ...pins,
    },
    select: { id: true },
  })
  await tx.editionStatus.create({
    data: { editionId: edition.id, state: 'draft', actorId: idOf(actor) },
    select: { id: true },
  })
  await recordEvent(tx, actor, 'edition.started', {
    releaseId,
    locale: document.locale,
    subjectId: edition.id,
    facts: { number },
  })
  return edition
}
