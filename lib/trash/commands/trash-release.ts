import { z } from 'zod'
import { type Actor, idOf } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db, type Tx } from '#lib/db/desk.ts'
import { lockRelease, outOfReach } from '#lib/releases/lock-release.ts'
import { type ReleaseEditions, wasPublic } from '#lib/releases/release.ts'
import { type Refusal, type Result, refuse } from '#lib/result.ts'

const asked = z.strictObject({ releaseId: z.guid(), revision: z.number().int() })

/** Takes a release that was never public out of every list, until someone brings it back. Nothing of it is lost. */
export async function trashRelease(actor: Actor, input: unknown): Promise<Result> {
  const parsed = asked.safeParse(input)
  if (!parsed.success) return refuse('release.unknown')
  const { releaseId, revision } = parsed.data

  return db.$transaction(async (tx) => {
    const release = await lockRelease(tx, releaseId)
    if (!release) return outOfReach(tx, releaseId)
    if (!may(actor, 'release.trash', { ownerId: release.createdById }))
      return refuse('release.not_allowed')
    const refusal = await whatKeepsIt(tx, release)
    if (refusal) return refusal

    const { count } = await tx.release.updateMany({
      where: { id: releaseId, revision },
      data: { trashedAt: new Date(), trashedById: idOf(actor), revision: { increment: 1 } },
    })
    if (count === 0) return refuse('release.changed_meanwhile')
    await recordEvent(tx, actor, 'release.trashed', { releaseId })
    return { ok: true }
  })
}

async function whatKeepsIt(tx: Tx, release: ReleaseEditions): Promise<Refusal | null> {
  if (release.year !== null || release.documents.some(wasPublic)) return refuse('trash.was_public')
  if (release.documents.some(({ pinned }) => pinned)) return refuse('trash.is_scheduled')
  const guests = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM desk."EmbargoInvitation" WHERE "releaseId" = ${release.id}::uuid AND "revokedAt" IS NULL
    UNION ALL SELECT 1 FROM desk."PreviewLink" l JOIN desk."Edition" e ON e.id = l."editionId"
      JOIN desk."Document" d ON d.id = e."documentId"
      WHERE d."releaseId" = ${release.id}::uuid AND l."revokedAt" IS NULL AND l."expiresAt" > clock_timestamp() LIMIT 1`
  return guests.length > 0 ? refuse('trash.has_guests') : null
}
