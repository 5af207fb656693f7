import type { Actor } from '#lib/access/actor.ts'
import { idOf } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db } from '#lib/db/desk.ts'
import { refuse, type Result } from '#lib/result.ts'
import { files } from '#lib/storage/files.ts'
import { cleanFileName } from '../file-name.ts'
import { photoBell } from '../photo.ts'
import { type IncomingPhoto, receivePhoto } from '../receive-photo.ts'

type Input = IncomingPhoto & { releaseId: string }

/** Takes an upload in. The worker then makes it ready or refuses it. */
export async function acceptPhoto(
  actor: Actor,
  input: Input,
): Promise<Result<{ assetId: string }>> {
  const { releaseId } = input
  const release = await db.release.findUnique({
    where: { id: releaseId },
    select: { createdById: true },
  })
  if (!release) return refuse('photo.release_missing')
  if (!may(actor, 'photo.upload', { ownerId: release.createdById }))
    return refuse('photo.not_allowed')

  const fileName = cleanFileName(input.fileName)
  // The file arrives before the transaction begins: an upload may take minutes.
  const received = await receivePhoto({ ...input, fileName })
  if (!received.ok) return received
  const { storageName, type, bytes } = received

  const added = db.$transaction(async (tx) => {
    const asset = await tx.asset.create({
      data: { releaseId, fileName, storageName, mimeType: type, bytes, uploadedById: idOf(actor) },
      select: { id: true },
    })
    await recordEvent(tx, actor, 'photo.uploaded', {
      releaseId,
      subjectId: asset.id,
      facts: { bytes, type },
    })
    await tx.$executeRaw`SELECT pg_notify(${photoBell}, ${asset.id})`
    return asset.id
  })
  // A file without a row would never be found again.
  const assetId = await added.catch(async (error) => {
    await files.remove('private', storageName)
    throw error
  })
  return { ok: true, assetId }
}
