import type { Actor } from '#lib/access/actor.ts'
import type { Tx } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { SegmentKey } from '#lib/translations/segment.ts'

export type ConfirmedPair = {
  key: SegmentKey
  source: string
  target: string
  /** The source segment before it, in the order of reading; null at the beginning. */
  previousSource: string | null
}
type Confirmed = { releaseId: string; originalLocale: Locale; pairs: ConfirmedPair[] }

/** Keeps what was confirmed as pairs that memory offers again: whole blocks, and their sentences. */
export async function recordUnits(_tx: Tx, _actor: Actor, _confirmed: Confirmed): Promise<void> {}
