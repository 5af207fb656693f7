import { type Actor, idOf } from '#lib/access/actor.ts'
import type { Tx } from '#lib/db/desk.ts'

type Kept = { page: string; sequence: number }

/** Forgets what a page kept for its person, up to where it had come; what they typed since then stays. */
export async function dropKept(tx: Tx, actor: Actor, documentId: string, kept: Kept | undefined) {
  const userId = idOf(actor)
  if (!kept || !userId) return
  await tx.unsavedText.deleteMany({
    where: { userId, documentId, page: kept.page, sequence: { lte: kept.sequence } },
  })
}
