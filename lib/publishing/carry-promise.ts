import type { Tx } from '#lib/db/desk.ts'
import { type Epoch, raiseEpoch } from './door.ts'

/** Tells readers of what is live when the other language will be, or no longer. Null when nothing is live yet. */
export async function carryPromise(tx: Tx, promisedId: string): Promise<Epoch | null> {
  const told = await tx.$queryRaw<{ tag: string }[]>`
    UPDATE newsroom."LiveDocument" live SET "siblingPromisedAt" = promised."promisedAt"
    FROM desk."Document" promised
    WHERE promised.id = ${promisedId}::uuid AND live."releaseId" = promised."releaseId"
      AND live."editionId" IS NOT NULL
    RETURNING 'r:' || live.year || '/' || live.sequence AS tag`
  return told.length === 0
    ? null
    : raiseEpoch(
        tx,
        told.map(({ tag }) => tag),
      )
}
