import type { Actor } from '#lib/access/actor.ts'
import type { Tx } from '#lib/db/desk.ts'
import type { Problem } from '#lib/result.ts'
import { recordSignOff } from '../record-sign-off.ts'
import { findUnsigned, problemsIn } from './find-unsigned.ts'

/**
 * What keeps these editions back. A publication by force has its reason, which counts for differing facts, too; nothing makes up
 * for a person who has read a machine's words.
 */
export async function passGate(
  tx: Tx,
  actor: Actor,
  editionIds: string[],
  reason?: string,
): Promise<Problem[]> {
  const unsigned = await findUnsigned(tx, editionIds)
  const problems = unsigned
    .flatMap((one) => problemsIn(one))
    .filter(({ code }) => code !== 'parity.unsigned' || !reason)
  if (problems.length > 0 || !reason) return problems
  for (const { releaseId, documentId, locale, segments } of unsigned)
    await recordSignOff(tx, actor, {
      releaseId,
      documentId,
      locale,
      reason,
      segments: segments.map(({ key, sourceHash, targetHash, findings }) => ({
        segment: key,
        sourceHash,
        targetHash,
        findings,
      })),
    })
  return []
}
