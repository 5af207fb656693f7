import { createHash } from 'node:crypto'
import type { EditionContent } from '#lib/editions/edition-content.ts'
import { inWorkFolder } from '#lib/media/work-folder.ts'
import {
  claimEdition,
  type EditionClaim,
  giveBack,
  putOff,
  readPublished,
} from '#lib/social-images/claim-edition.ts'
import type { Drawn } from '#lib/social-images/draw-apart.ts'
import { drawEdition } from '#lib/social-images/draw-edition.ts'
import { imageTypes } from '#lib/social-images/social-image.ts'
import { files } from '#lib/storage/files.ts'
import { renditionName } from '#lib/storage/storage.ts'
import { addSocialImage } from './add-social-image.ts'

/** Draws and publishes the image of the newest edition that lacks one. @returns false when none does. */
export async function makeNextSocialImage(signal?: AbortSignal): Promise<boolean> {
  const claim = await claimEdition()
  if (!claim) return false
  try {
    await make(claim, signal)
  } catch (error) {
    // A full disk or a lost database is no failure of the card.
    await putOff(claim).catch(() => {})
    throw error
  }
  return true
}

async function make(claim: EditionClaim, signal?: AbortSignal) {
  const edition = await readPublished(claim.editionId)
  if (!edition) return
  const drawn = await inWorkFolder((folder) => drawEdition(edition, folder, signal))
  if (signal?.aborted) return giveBack(claim)
  // What failed is tried again when its attempt says so.
  if (drawn !== 'gone') await publish(edition, drawn)
}

async function publish({ id, releaseId, headline }: EditionContent, { extension, content }: Drawn) {
  const sha256 = createHash('sha256').update(content).digest('hex')
  await files.put(renditionName(sha256), [content])
  await addSocialImage({
    editionId: id,
    releaseId,
    sha256,
    mimeType: imageTypes[extension],
    bytes: content.length,
    alt: headline,
  })
}
