import { db } from '#lib/db/desk.ts'
import { releaseTag } from '#lib/newsroom/tags.ts'
import { lockRelease } from '#lib/releases/lock-release.ts'
import { type Result, refuse } from '#lib/result.ts'
import { forgetAttempts } from '#lib/social-images/claim-edition.ts'
import { socialImageSize } from '#lib/social-images/social-image.ts'
import { raiseEpoch } from './door.ts'

export type MadeImage = {
  editionId: string
  releaseId: string
  sha256: string
  mimeType: string
  bytes: number
  alt: string
}

/**
 * Makes the image of an edition public and has the pages of its release made anew. Refused when the edition was replaced or
 * withdrawn while its image was drawn: nothing of it may come out after that.
 */
export async function addSocialImage(made: MadeImage): Promise<Result> {
  const { editionId, releaseId, sha256, mimeType, bytes, alt } = made
  return db.$transaction(async (tx) => {
    // The release's lock keeps a publication or withdrawal from happening meanwhile.
    await lockRelease(tx, releaseId)
    await forgetAttempts(tx, editionId)
    const live = await tx.liveDocument.findUnique({ where: { editionId, withdrawnAt: null } })
    if (!live) return refuse('edition.not_live')
    const { documentId } = live
    const image = { sha256, documentId, mimeType, bytes }
    const { count } = await tx.socialImage.createMany({
      data: { editionId, ...image, ...socialImageSize, alt },
      skipDuplicates: true,
    })
    if (count === 0) return { ok: true }
    await tx.publishedFile.createMany({ data: image, skipDuplicates: true })
    await raiseEpoch(tx, [releaseTag(live)])
    return { ok: true }
  })
}
