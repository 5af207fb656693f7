import { type Actor, idOf } from '#lib/access/actor.ts'
import type { Tx } from '#lib/db/desk.ts'

type Ending = { releaseId: string; reason: string; at: Date }

/**
 * Ends every edition of a release that is not over already, with what outsiders could still see of it and what colleagues had
 * not saved yet.
 */
export async function endEditions(tx: Tx, actor: Actor, { releaseId, reason, at }: Ending) {
  const actorId = idOf(actor)
  await tx.$executeRaw`
    INSERT INTO desk."EditionStatus" ("editionId", state, "actorId", note, at)
    SELECT e.id, 'killed', ${actorId}::uuid, ${reason}, ${at}::timestamptz
    FROM desk."Edition" e JOIN desk."Document" d ON d.id = e."documentId"
    WHERE d."releaseId" = ${releaseId}::uuid AND e.state NOT IN ('superseded', 'killed') ORDER BY e.id`
  const revoked = { revokedAt: at, revokedById: actorId }
  await tx.previewLink.updateMany({
    where: { revokedAt: null, edition: { document: { releaseId } } },
    data: revoked,
  })
  await tx.embargoInvitation.updateMany({ where: { releaseId, revokedAt: null }, data: revoked })
  await tx.unsavedText.deleteMany({ where: { document: { releaseId } } })
}
