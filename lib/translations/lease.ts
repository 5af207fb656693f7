// Who writes in which segment right now. A courtesy: no save is ever refused because of a lease, and anyone may take it over.
import type { SegmentKey } from './segment.ts'

/** Whoever has not been heard of for so long has gone. */
export const leaseSeconds = 30

export type SegmentLease = { key: SegmentKey; userId: string; name: string; isMine: boolean }

export type Leases = {
  /** Whether the segment asked for is now one's own. */
  isMine: boolean
  /** All that hold now, of everyone. */
  leases: SegmentLease[]
  /** The newest texts, so that a page notices what others saved. */
  sourceRevisionId: string
  targetRevisionId: string
}
