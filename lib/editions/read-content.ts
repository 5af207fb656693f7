import type { Tx } from '#lib/db/desk.ts'
import type { EditionContent } from './edition-content.ts'

/** What each of the editions would show to a reader, as the view desk.edition_content puts it together. */
export function readContents(tx: Tx, editionIds: string[]): Promise<EditionContent[]> {
  return tx.$queryRaw<EditionContent[]>`
    SELECT * FROM desk.edition_content WHERE id = ANY(${editionIds}::uuid[])`
}
