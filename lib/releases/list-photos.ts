import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'

export type PhotoRow = {
  assetId: string
  state: 'waiting' | 'ready' | 'refused'
  /** Private address of a small rendition; null until it is made. */
  src: string | null
  fileName: string
  caption: string
}

/** The photos of a release in their order, with addresses that only the desk can open. */
export async function listPhotosFor(actor: Actor, releaseId: string): Promise<PhotoRow[]> {
  if (!may(actor, 'release.read')) return []
  const photos = await db.sharedRevisionPhoto.findMany({
    where: { sharedRevision: { newestOf: { id: releaseId } } },
    orderBy: { position: 'asc' },
    include: { asset: { select: { state: true, fileName: true } } },
  })
  return photos.map(({ assetId, asset: { state, fileName } }) => ({
    assetId,
    state,
    fileName,
    caption: fileName,
    src: state === 'ready' ? privatePhotoPath(assetId, 960) : null,
  }))
}

/** Where the desk sees a photo that may not be public yet. */
export const privatePhotoPath = (assetId: string, width: number) =>
  `/api/photos/${assetId}/${width}`
