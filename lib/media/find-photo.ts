import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import { files } from '#lib/storage/files.ts'
import { renditionName, type StoredFile } from '#lib/storage/storage.ts'
import { isUuid } from './uuid.ts'

export type PhotoState = {
  state: 'waiting' | 'ready' | 'refused'
  refusal: string | null
  width: number | null
  height: number | null
}

export async function findPhotoStateFor(actor: Actor, assetId: string): Promise<PhotoState | null> {
  if (!may(actor, 'release.read') || !isUuid(assetId)) return null
  const select = { state: true, refusal: true, width: true, height: true } as const
  return db.asset.findUnique({ where: { id: assetId }, select })
}

/** The WebP rendition whose width is nearest; null when the photo is not ready. */
export async function openPreviewFor(
  actor: Actor,
  assetId: string,
  width: number,
): Promise<StoredFile | null> {
  if (!may(actor, 'release.read') || !isUuid(assetId)) return null
  const renditions = await db.rendition.findMany({
    where: { assetId, format: 'webp' },
    select: { width: true, sha256: true },
  })
  const [nearest] = renditions.toSorted(
    (a, b) => Math.abs(a.width - width) - Math.abs(b.width - width),
  )
  return nearest ? files.read('private', renditionName(nearest.sha256)) : null
}
