import { db } from '#lib/db/desk.ts'
import type { EditionContent } from '#lib/editions/edition-content.ts'
import type { PreviewVisit } from './find-preview.ts'
import { readPinned } from './read-pinned.ts'

export type SentComment = { id: string; blockId: string | null; text: string; at: Date }
export type PreviewForReading = { content: EditionContent; comments: SentComment[] }

/** The text that a link shows, with what its guest has said so far. */
export async function readPreview(visit: PreviewVisit): Promise<PreviewForReading | null> {
  if (visit.public) return null
  const content = await readPinned(visit)
  if (!content) return null
  const comments = await db.previewComment.findMany({
    where: { linkId: visit.linkId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { id: true, blockId: true, text: true, at: true },
  })
  return { content, comments }
}
