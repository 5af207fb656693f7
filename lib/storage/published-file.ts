import { newsroom } from '#lib/newsroom/db.ts'
import { releaseTag, siteTag } from '#lib/newsroom/tags.ts'
import { files } from './files.ts'
import { renditionName, type StoredFile } from './storage.ts'

export type PublishedFile = {
  mimeType: string
  /** What it is shown by: when one of these is taken back, the file may be closed. */
  tags: string[]
  open: () => Promise<StoredFile | null>
}

/**
 * A file that a live document or the site itself shows or has shown; null for every other, be it there or not. It reaches the
 * public place when it is first asked for, so that nothing lies there that is not public.
 */
export async function findPublishedFile(sha256: string): Promise<PublishedFile | null> {
  const [showing, ofSite] = await Promise.all([
    newsroom.publishedFile.findMany({ where: { sha256 }, include: { document: true } }),
    newsroom.siteFile.findUnique({ where: { sha256 } }),
  ])
  const row = showing[0] ?? ofSite
  if (!row) return null
  const name = renditionName(sha256)
  const open = async () =>
    (await files.read('public', name)) ??
    ((await files.promote(name)) ? files.read('public', name) : null)
  const tags = showing.map(({ document }) => releaseTag(document))
  return { mimeType: row.mimeType, tags: ofSite ? [...tags, siteTag] : tags, open }
}
