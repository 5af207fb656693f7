// Whom news are for. Answers ids; `notify` leaves out the actor and whoever may not enter.
import type { Tx } from '#lib/db/desk.ts'

/** Everyone who may approve and publish. */
export async function editorIds(tx: Tx): Promise<string[]> {
  const editors = await tx.user.findMany({
    where: { role: { in: ['editor', 'administrator'] }, disabledAt: null },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  return editors.map(({ id }) => id)
}

/** Who began the release, and who handed this edition in last. */
export async function ownerAndSubmitterIds(tx: Tx, editionId: string): Promise<string[]> {
  const edition = await tx.edition.findUnique({
    where: { id: editionId },
    select: {
      document: { select: { release: { select: { createdById: true } } } },
      statuses: {
        where: { state: 'submitted' },
        orderBy: { id: 'desc' },
        take: 1,
        select: { actorId: true },
      },
    },
  })
  const ids = [edition?.document.release.createdById, edition?.statuses[0]?.actorId]
  return [...new Set(ids.filter((id) => id != null))]
}
