import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Actor } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
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
  // A worker that runs beside may have begun it first.
  while ((await stateOf(assetId)) === 'waiting') await sleep(100)
  return assetId
}

const stateOf = async (id: string) =>
  (await db.asset.findUniqueOrThrow({ where: { id }, select: { state: true } })).state
