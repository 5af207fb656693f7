import { type Actor, idOf } from '#lib/access/actor.ts'
import type { Tx } from '#lib/db/desk.ts'
import { readText, type TextWithSegments } from '#lib/releases/read-text.ts'
import type { DocumentEditions, ReleaseEditions } from '#lib/releases/release.ts'
import type { ReleaseText } from '#lib/releases/schema.ts'
import { carrySegments } from './carry.ts'
import { readEntries, sourceRevisionOf } from './read-entries.ts'
import type { Segments } from './segment.ts'

type Save = {
  before: TextWithSegments
  after: ReleaseText
  basedOnId: string | null
  restored: { text: ReleaseText; entries: Segments } | null
}

/** What a save outside of the workbench keeps of the segments. Nothing for an original: it is nobody's translation. */
export async function carryOver(
  tx: Tx,
  actor: Actor,
  release: ReleaseEditions,
  document: DocumentEditions,
  { before, after, basedOnId, restored }: Save,
): Promise<Segments> {
  if (document.locale === release.originalLocale) return {}
  const entries = await readEntries(tx, release, document, before)
  const source = await readText(tx, basedOnId ?? before.basedOnId ?? sourceRevisionOf(release))
  return carrySegments({
    before: before.text,
    after,
    entries,
    source,
    by: idOf(actor),
    at: new Date(),
    restored,
  })
}
