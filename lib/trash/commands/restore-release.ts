import { z } from 'zod'
import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db } from '#lib/db/desk.ts'
import { lockReleases, touchRelease } from '#lib/releases/lock-release.ts'
import { type Result, refuse } from '#lib/result.ts'

/** Brings a release back from the trash as it was; it stands first in the lists again. */
export async function restoreRelease(actor: Actor, input: unknown): Promise<Result> {
  const parsed = z.strictObject({ releaseId: z.guid() }).safeParse(input)
  if (!parsed.success) return refuse('release.unknown')
  const { releaseId } = parsed.data

  return db.$transaction(async (tx) => {
    const [release] = await lockReleases(tx, [releaseId])
    if (!release) return refuse('release.unknown')
    if (!may(actor, 'release.trash', { ownerId: release.createdById }))
      return refuse('release.not_allowed')
    if (!release.trashedAt) return refuse('trash.not_there')

    await tx.release.updateMany({
      where: { id: releaseId },
      data: { trashedAt: null, trashedById: null },
    })
    await touchRelease(tx, releaseId)
    await recordEvent(tx, actor, 'release.restored', { releaseId })
    return { ok: true }
  })
}
