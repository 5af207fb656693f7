import { newsroom } from '../db.ts'

/** How often a document was published, silent changes too: machines tell versions apart by it. */
export async function countVersions(documentId: string): Promise<number> {
  const [counted] = await newsroom.$queryRaw<[{ versions: number }]>`
    SELECT count(*)::int AS versions FROM newsroom."PublishedEdition" WHERE "documentId" = ${documentId}::uuid`
  return counted.versions
}
