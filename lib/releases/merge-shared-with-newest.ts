import type { Tx } from '#lib/db/desk.ts'
import { mergeShared, type SharedField } from '#lib/merge/merge-shared.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { type Refusal, refuse, refuseAll } from '#lib/result.ts'
import { readShared, type SharedForEditing } from './read-shared.ts'
import { type SharedFields, sharedFields } from './schema.ts'

/** When someone changed the same details in between, what they saved comes back, with the names of those details. */
export type SharedRefusal = Refusal & { theirs?: SharedForEditing; clashes?: SharedField[] }

type Merged = { ok: true; shared: SharedFields; isMerged: boolean }

/** Details chosen over an older revision, brought together with what others have saved since. */
export async function mergeSharedWithNewest(
  tx: Tx,
  releaseId: string,
  current: SharedForEditing,
  { baseRevisionId, shared }: { baseRevisionId: string; shared: SharedFields },
): Promise<Merged | SharedRefusal> {
  if (current.revisionId === baseRevisionId) return { ok: true, shared, isMerged: false }
  const isOurs = { id: baseRevisionId, releaseId }
  if (!(await tx.sharedRevision.count({ where: isOurs }))) return refuse('shared.unknown_base')
  const base = await readShared(tx, baseRevisionId)
  const merged = mergeShared({ base: base.shared, mine: shared, theirs: current.shared })
  if (merged.clashes.length > 0)
    return { ...refuse('shared.changed_meanwhile'), theirs: current, clashes: merged.clashes }
  const whole = sharedFields.safeParse(merged.shared)
  if (!whole.success) return refuseAll(problemsOf(whole.error))
  return { ok: true, shared: whole.data, isMerged: true }
}
