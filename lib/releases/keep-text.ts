import { type Actor, idOf } from '#lib/access/actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import type { Tx } from '#lib/db/desk.ts'
import type { Segments } from '#lib/translations/segment.ts'
import { touchRelease } from './lock-release.ts'
import { type DocumentEditions, openEdition, type ReleaseEditions } from './release.ts'
import { reopenEdition } from './reopen-edition.ts'
import type { ReleaseText } from './schema.ts'
import { startEdition } from './start-edition.ts'
import { searchTextOf } from './text.ts'

type NewText = {
  basedOnId: string | null
  text: ReleaseText
  /** Of an original there are none. */
  segments: Segments
}

/**
 * Makes a text the newest revision of its document: pinned by the open edition, or by a new draft when nothing is open.
 * @returns its id.
 */
export async function keepText(
  tx: Tx,
  actor: Actor,
  release: ReleaseEditions,
  document: DocumentEditions,
  written: NewText,
): Promise<string> {
  const releaseId = release.id
  const open = openEdition(document)
  const id = await createRevision(tx, actor, document, written)
  if (open) await pinText(tx, open.id, id)
  else
    await startEdition(tx, actor, releaseId, document, {
      textRevisionId: id,
      sharedRevisionId: release.sharedRevisionId,
    })
  await reopenEdition(tx, actor, releaseId, document)
  await tx.document.updateMany({
    where: { id: document.id },
    data: { searchText: searchTextOf(written.text), revision: { increment: 1 } },
  })
  await touchRelease(tx, releaseId)
  const { locale } = document
  await recordEvent(tx, actor, 'text.saved', { releaseId, locale, subjectId: id })
  return id
}

async function createRevision(
  tx: Tx,
  actor: Actor,
  { id: documentId, newest }: DocumentEditions,
  { text: whole, basedOnId, segments }: NewText,
) {
  const { photoTexts, ...text } = whole
  const { id: textRevisionId } = await tx.textRevision.create({
    data: {
      ...text,
      documentId,
      parentId: newest.textRevisionId,
      basedOnId,
      segments,
      authorId: idOf(actor),
    },
    select: { id: true },
  })
  const written = photoTexts.filter(({ caption, alt, credit }) => caption || alt || credit)
  if (written.length > 0)
    await tx.photoText.createMany({ data: written.map((photo) => ({ ...photo, textRevisionId })) })
  return textRevisionId
}

const pinText = (tx: Tx, editionId: string, textRevisionId: string) =>
  tx.edition.updateMany({
    where: { id: editionId },
    data: { textRevisionId, revision: { increment: 1 } },
  })
