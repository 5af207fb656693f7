import { newsroom } from '../db.ts'

export type SocialImage = { src: string; width: number; height: number; alt: string }

/** The card of a live edition for og:image; null as long as it has not been made, and once its file is closed. */
export async function findSocialImage(editionId: string): Promise<SocialImage | null> {
  const [image] = await newsroom.$queryRaw<SocialImage[]>`
    SELECT '/files/' || i.sha256 || '/' || e.year || '-' || e.sequence || '-' || e.locale ||
        CASE i."mimeType" WHEN 'image/png' THEN '.png' ELSE '.jpg' END AS src,
      i.width, i.height, i.alt
    FROM newsroom."SocialImage" i
    JOIN newsroom."PublishedEdition" e ON e.id = i."editionId"
    JOIN newsroom."PublishedFile" f ON f.sha256 = i.sha256 AND f."documentId" = i."documentId"
    WHERE i."editionId" = ${editionId}::uuid`
  return image ?? null
}
