import { db } from '#lib/db/desk.ts'
import { files } from '#lib/storage/files.ts'
import { renditionName, type StoredFile } from '#lib/storage/storage.ts'

export type GuestPhoto = StoredFile & { format: 'webp' | 'jpeg'; fileName: string }

/**
 * A photo of a room, once it is sure that this guest may see it: to be looked at, the WebP rendition whose width is nearest; to
 * be kept, the largest that every program reads.
 */
export async function openGuestPhoto(
  assetId: string,
  width: number | 'full',
): Promise<GuestPhoto | null> {
  const format = width === 'full' ? 'jpeg' : 'webp'
  const renditions = await db.rendition.findMany({
    where: { assetId, format },
    select: { width: true, sha256: true },
  })
  const away = (one: { width: number }) =>
    width === 'full' ? -one.width : Math.abs(one.width - width)
  const [best] = renditions.toSorted((one, other) => away(one) - away(other))
  const stored = best ? await files.read('private', renditionName(best.sha256)) : null
  return stored && best ? { ...stored, format, fileName: `photo-${best.width}.jpg` } : null
}
