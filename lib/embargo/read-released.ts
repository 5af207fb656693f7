// What of a release is for journalists under embargo: of each language the words that an editor has approved, those that wait for
// their time before any newer ones. A draft, and what is being changed, is for nobody outside.
import { db } from '#lib/db/desk.ts'
import type { EditionContent } from '#lib/editions/edition-content.ts'
import { readContents } from '#lib/editions/read-content.ts'
import { isUuid } from '#lib/media/uuid.ts'
import { readEditions } from '#lib/releases/lock-release.ts'

async function releasedEditionIds(releaseId: string): Promise<string[]> {
  const release = await readEditions(db, releaseId)
  if (!release) return []
  return release.documents.flatMap(({ pinned, newest }) => {
    const released = pinned ?? (newest.state === 'approved' ? newest : null)
    return released ? [released.id] : []
  })
}

export async function readReleased(releaseId: string): Promise<EditionContent[]> {
  const ids = await releasedEditionIds(releaseId)
  return ids.length > 0 ? readContents(db, ids) : []
}

/** A photo that one of the released texts shows. */
export async function isReleasedPhoto(releaseId: string, assetId: string): Promise<boolean> {
  if (!isUuid(assetId)) return false
  const ids = await releasedEditionIds(releaseId)
  const shown = await db.sharedRevisionPhoto.findFirst({
    where: { assetId, sharedRevision: { editions: { some: { id: { in: ids } } } } },
    select: { assetId: true },
  })
  return shown !== null
}
