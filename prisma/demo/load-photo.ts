import { Readable } from 'node:stream'
import type { Actor } from '#lib/access/actor.ts'
import { acceptPhoto } from '#lib/media/commands/accept-photo.ts'
import { processPhoto } from '#lib/media/commands/process-photo.ts'
import { done } from './factories.ts'
import { drawPicture } from './pictures.ts'
import type { PhotoMotif } from './release-text.ts'

/** Draws a picture, uploads it as a person would, and makes its renditions. */
export async function loadPhoto(actor: Actor, releaseId: string, motif: PhotoMotif, seed: number) {
  const picture = await drawPicture(motif, seed)
  const { assetId } = await done(
    acceptPhoto(actor, {
      releaseId,
      fileName: `${motif}.jpg`,
      claimedType: 'image/jpeg',
      stream: Readable.from([picture]),
      declaredBytes: picture.length,
    }),
  )
  await processPhoto(assetId)
  return assetId
}
