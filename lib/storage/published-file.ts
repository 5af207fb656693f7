import { newsroom } from '#lib/newsroom/db.ts'
import { files } from './files.ts'
import { renditionName, type StoredFile } from './storage.ts'

export type PublishedFile = { mimeType: string; open: () => Promise<StoredFile | null> }

/**
 * A file that a live document shows or has shown; null for every other, be it there or not. It reaches the public place when it is
 * first asked for, so that nothing lies there that is not public.
 */
export async function findPublishedFile(sha256: string): Promise<PublishedFile | null> {
  const row = await newsroom.publishedFile.findFirst({ where: { sha256 } })
  if (!row) return null
  const name = renditionName(sha256)
  const open = async () =>
    (await files.read('public', name)) ??
    ((await files.promote(name)) ? files.read('public', name) : null)
  return { mimeType: row.mimeType, open }
}
