import { type Actor, idOf } from '#lib/access/actor.ts'
import type { Tx } from '#lib/db/desk.ts'
import { readText, readWithSegments } from '#lib/releases/read-text.ts'
import { type DocumentEditions, documentIn, type ReleaseEditions } from '#lib/releases/release.ts'
import { readEntries, sourceRevisionOf } from '../read-entries.ts'
import type { SegmentAct } from '../schema.ts'
import type { Ground } from './settle.ts'

type Asked = { sourceRevisionId: string; acts: SegmentAct[] }

/** What stands when segments arrive. Null when the source that the person says to have seen is none of this release. */
export async function readGround(
  tx: Tx,
  actor: Actor,
  release: ReleaseEditions,
  document: DocumentEditions,
  { sourceRevisionId, acts }: Asked,
): Promise<(Ground & { basedOnId: string | null }) | null> {
  const newestId = sourceRevisionOf(release)
  const original = documentIn(release, release.originalLocale)!
  if (sourceRevisionId !== newestId) {
    const ours = { id: sourceRevisionId, documentId: original.id }
    if (!(await tx.textRevision.count({ where: ours }))) return null
  }
  const source = await readText(tx, newestId)
  const seenSource = sourceRevisionId === newestId ? source : await readText(tx, sourceRevisionId)
  const target = await readWithSegments(tx, document.newest.textRevisionId)
  return {
    source,
    seenSource,
    target: target.text,
    basedOnId: target.basedOnId,
    authorName: target.authorName,
    entries: await readEntries(tx, release, document, target),
    earlier: await readEarlier(tx, release, document, acts),
    by: idOf(actor),
    isPerson: actor.kind === 'person',
    at: new Date(),
  }
}

async function readEarlier(
  tx: Tx,
  release: ReleaseEditions,
  document: DocumentEditions,
  acts: SegmentAct[],
): Promise<Ground['earlier']> {
  const named = acts.flatMap((act) => (act.act === 'restore' ? [act.revisionId] : []))
  const earlier: Ground['earlier'] = new Map()
  if (named.length === 0) return earlier
  const ours = await tx.textRevision.findMany({
    where: { id: { in: named }, documentId: document.id },
    select: { id: true },
  })
  for (const { id } of ours) {
    const revision = await readWithSegments(tx, id)
    const entries = await readEntries(tx, release, document, revision)
    earlier.set(id, { text: revision.text, entries })
  }
  return earlier
}
