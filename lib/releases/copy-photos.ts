import { type Actor, idOf } from '#lib/access/actor.ts'
import type { Tx } from '#lib/db/desk.ts'
import { db } from '#lib/db/desk.ts'
import { newId } from '#lib/db/new-id.ts'
import { files } from '#lib/storage/files.ts'
import { uploadName } from '#lib/storage/storage.ts'

export type PhotoCopy = { from: string; to: string; storageName: string }

/** Copies the uploads of photos, before the transaction that will name them. One whose file is gone is left out. */
export async function copyPhotoFiles(assetIds: string[]): Promise<PhotoCopy[]> {
  const assets = await db.asset.findMany({
    where: { id: { in: assetIds }, state: 'ready' },
    select: { id: true, storageName: true },
  })
  const copies: PhotoCopy[] = []
  for (const asset of assets) {
    const file = await files.read('private', asset.storageName)
    if (!file) continue
    const storageName = uploadName()
    await files.put(storageName, file.stream)
    copies.push({ from: asset.id, to: newId(), storageName })
  }
  return copies
}

/** The copies as photos of another release. Their renditions are named by their content, so they are the same files. */
export async function recordPhotoCopies(
  tx: Tx,
  actor: Actor,
  releaseId: string,
  copies: PhotoCopy[],
) {
  for (const { from, to, storageName } of copies) {
    const { fileName, mimeType, bytes, state, width, height, renditions } =
      await tx.asset.findUniqueOrThrow({ where: { id: from }, include: { renditions: true } })
    await tx.asset.create({
      data: {
        id: to,
        releaseId,
        storageName,
        uploadedById: idOf(actor),
        fileName,
        mimeType,
        bytes,
        state,
        width,
        height,
        renditions: {
          create: renditions.map(({ id: _id, assetId: _assetId, ...rendition }) => rendition),
        },
      },
      select: { id: true },
    })
  }
}
