import { newsroom } from '../db.ts'

/**
 * How often a document was published, silent changes too, and how often it was told above it that the other language was
 * corrected: machines tell versions apart by it.
 */
export async function countVersions(documentId: string): Promise<number> {
  const [counted] = await newsroom.$queryRaw<[{ versions: number }]>`
    SELECT (SELECT count(*) FROM newsroom."PublishedEdition" WHERE "documentId" = ${documentId}::uuid)::int
      + (SELECT count(*) FROM newsroom."CorrectionNotice" WHERE "documentId" = ${documentId}::uuid)::int AS versions`
  return counted.versions
}
