import type { Tx } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Finding } from '#lib/parity/finding.ts'
import { findingsBetween } from '#lib/parity/findings-between.ts'
import { readNames } from '#lib/parity/read-names.ts'
import { hashOf, isEmptySegment, type SegmentKey, type SegmentText } from '../segment.ts'

type Pair = { key: SegmentKey; source: SegmentText | null; text: SegmentText }

export type Compared = {
  key: SegmentKey
  sourceHash: string
  targetHash: string
  findings: Finding[]
  /** Somebody has stood by these very words before. */
  isSigned: boolean
}

/** What differs in the facts of segments that somebody is about to confirm; only those in which something does. */
export async function compareFacts(
  tx: Tx,
  documentId: string,
  sourceLocale: Locale,
  pairs: Pair[],
): Promise<Compared[]> {
  if (pairs.length === 0) return []
  const names = await readNames(tx)
  const differing = pairs.flatMap(({ key, source, text }) => {
    if (isEmptySegment(source)) return []
    const findings = findingsBetween(source!, text, { sourceLocale, names })
    return findings.length > 0
      ? [{ key, sourceHash: hashOf(source), targetHash: hashOf(text), findings }]
      : []
  })
  if (differing.length === 0) return []
  const signed = await tx.paritySignOff.findMany({
    where: { documentId, segment: { in: differing.map(({ key }) => key) } },
    select: { segment: true, sourceHash: true, targetHash: true },
  })
  return differing.map((one) => ({
    ...one,
    isSigned: signed.some(
      ({ segment, sourceHash, targetHash }) =>
        segment === one.key && sourceHash === one.sourceHash && targetHash === one.targetHash,
    ),
  }))
}
