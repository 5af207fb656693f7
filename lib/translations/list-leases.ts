import type { Tx } from '#lib/db/desk.ts'
import { leaseSeconds, type SegmentLease } from './lease.ts'

/** Who writes in which segment of a translation right now, as one of them sees it. */
export const listLeases = (tx: Tx, documentId: string, userId: string | null) =>
  tx.$queryRaw<SegmentLease[]>`
    SELECT l.segment AS key, l."userId", u.name, l."userId" IS NOT DISTINCT FROM ${userId}::uuid AS "isMine"
    FROM desk."SegmentLease" l JOIN desk."User" u ON u.id = l."userId"
    WHERE l."documentId" = ${documentId}::uuid
      AND l."seenAt" > clock_timestamp() - make_interval(secs => ${leaseSeconds})
    ORDER BY l."seenAt"`
