import type { Actor } from '#lib/access/actor.ts'
import type { Tx } from '#lib/db/desk.ts'
import { recordUnits } from '#lib/memory/record-units.ts'
import { recordSignOff, type SignedSegment } from '#lib/parity/record-sign-off.ts'
import type { DocumentEditions, ReleaseEditions } from '#lib/releases/release.ts'
import { plainTextOfSegment } from '../segment.ts'
import { type Decision, reasonFor } from './decide.ts'

/** What follows from a confirmation: sign-offs with their reasons, and pairs that memory may offer again. */
export async function recordConfirmations(
  tx: Tx,
  actor: Actor,
  release: ReleaseEditions,
  document: DocumentEditions,
  decision: Decision,
) {
  const { id: releaseId, originalLocale } = release
  const { id: documentId, locale } = document
  for (const [reason, segments] of signedIn(decision))
    await recordSignOff(tx, actor, { releaseId, documentId, locale, reason, segments })
  const pairs = pairsIn(decision)
  if (pairs.length > 0) await recordUnits(tx, actor, { releaseId, originalLocale, pairs })
}

/** Differing facts that somebody stands by now, by their reason. */
function signedIn({ confirmed, compared }: Decision): Map<string, SignedSegment[]> {
  const byReason = new Map<string, SignedSegment[]>()
  for (const { key, isSigned, ...facts } of compared) {
    const reason = reasonFor(confirmed, key)
    if (isSigned || !reason) continue
    byReason.set(reason, [...(byReason.get(reason) ?? []), { segment: key, ...facts }])
  }
  return byReason
}

/** Memory knows a segment by the one before it, too. What only the translation has is no pair. */
function pairsIn({ confirmed, settlement }: Decision) {
  const source = settlement
    .sourceInOrder()
    .map(([key, text]) => ({ key, text: plainTextOfSegment(text) }))
  const places = new Map(source.map(({ key }, at) => [key, at]))
  return confirmed.flatMap(({ key, text }) => {
    const at = places.get(key)
    if (at === undefined) return []
    const previousSource = source[at - 1]?.text ?? null
    return [{ key, source: source[at]!.text, target: plainTextOfSegment(text), previousSource }]
  })
}
