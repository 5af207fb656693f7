import { newsroom } from '../db.ts'

const looked = 200

/**
 * When something of what a document is made from last changed, if that was lately: a setting, another language, an entry that is no
 * longer in a list. Old changes are swept, and then the document's own dates say enough.
 */
export async function findNewestChange(tags: string[]): Promise<Date | null> {
  const [newest] = await newsroom.$queryRaw<[{ at: Date | null }]>`
    SELECT max(at) AS at FROM (
      SELECT at, tags FROM newsroom."EpochChange" ORDER BY value DESC LIMIT ${looked}
    ) recent WHERE tags && ${tags}`
  return newest.at
}
