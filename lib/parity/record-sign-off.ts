import { type Actor, idOf } from '#lib/access/actor.ts'
import { recordEvents } from '#lib/audit/record-event.ts'
import type { Tx } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { SegmentKey } from '#lib/translations/segment.ts'
import type { Finding } from './finding.ts'

export type SignedSegment = {
  segment: SegmentKey
  sourceHash: string
  targetHash: string
  findings: Finding[]
}
type SignOff = {
  releaseId: string
  /** Of the translation. */
  documentId: string
  locale: Locale
  reason: string
  segments: SignedSegment[]
}

/** Keeps that somebody stands by these differences, for these very words on both sides. */
export async function recordSignOff(
  tx: Tx,
  actor: Actor,
  { releaseId, documentId, locale, reason, segments }: SignOff,
) {
  const signed = segments.filter(({ findings }) => findings.length > 0)
  if (signed.length === 0) return
  await tx.paritySignOff.createMany({
    data: signed.map((one) => ({ documentId, ...one, reason, actorId: idOf(actor) })),
  })
  await recordEvents(tx, actor, [
    {
      event: 'parity.signed_off',
      releaseId,
      locale,
      subjectId: documentId,
      facts: { segments: signed.length, note: reason },
    },
  ])
}
