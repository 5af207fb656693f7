import type { Tx } from '#lib/db/desk.ts'
import { readContents } from '#lib/editions/read-content.ts'
import { type DocumentEditions, openEdition, type ReleaseEditions } from './release.ts'
import { requirementsOf } from './requirements.ts'
import type { Standing } from './steps.ts'

/** What decides about the next steps of a language, read inside the command that takes one. */
export async function readStanding(
  tx: Tx,
  release: ReleaseEditions,
  document: DocumentEditions,
): Promise<Standing> {
  const edition = openEdition(document)
  if (!edition) return { release, document, requirements: [] }
  const [content] = await readContents(tx, [edition.id])
  return { release, document, requirements: requirementsOf(content!) }
}
