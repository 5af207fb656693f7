import type { Tx } from '#lib/db/desk.ts'
import { readText, type TextWithSegments } from '#lib/releases/read-text.ts'
import {
  type DocumentEditions,
  documentIn,
  type ReleaseEditions,
  wasPublic,
} from '#lib/releases/release.ts'
import { wholeEntries } from './carry.ts'
import { isEmptySegment, type Segments, segmentsOf } from './segment.ts'

/** The newest text of the original. */
export const sourceRevisionOf = (release: ReleaseEditions) =>
  documentIn(release, release.originalLocale)!.newest.textRevisionId

/** What is kept of each segment that has words, in whatever way its words came there. */
export async function readEntries(
  tx: Tx,
  release: ReleaseEditions,
  document: DocumentEditions,
  target: TextWithSegments,
): Promise<Segments> {
  const sourceId = target.basedOnId ?? sourceRevisionOf(release)
  return wholeEntries({
    text: target.text,
    entries: target.segments,
    // What has an entry names its own source.
    source: hasAllEntries(target)
      ? { ...target, revisionId: sourceId }
      : await readText(tx, sourceId),
    at: target.savedAt,
    isPublic: isOut(document, target.revisionId),
    wasPublic: wasPublic(document),
  })
}

export const hasAllEntries = ({ text, segments }: Pick<TextWithSegments, 'text' | 'segments'>) =>
  [...segmentsOf(text)].every(([key, segment]) => segments[key] || isEmptySegment(segment))

/** Whether readers have or had just this revision. */
const isOut = ({ live, newest }: DocumentEditions, revisionId: string) =>
  live?.textRevisionId === revisionId ||
  (newest.textRevisionId === revisionId && ['published', 'withdrawn'].includes(newest.state))
