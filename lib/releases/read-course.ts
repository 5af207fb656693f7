import type { Tx } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { EditionState } from './release.ts'

/** Who brought an edition where it stands, when, and what they said. */
export type Arrival = {
  editionId: string
  state: EditionState
  actorName: string | null
  at: Date
  note: string
}

/** The newest status of each of the editions. */
export const readArrivals = (tx: Tx, editionIds: string[]) =>
  tx.$queryRaw<Arrival[]>`
    SELECT DISTINCT ON (s."editionId") s."editionId", s.state::text, u.name AS "actorName", s.at, s.note
    FROM desk."EditionStatus" s LEFT JOIN desk."User" u ON u.id = s."actorId"
    WHERE s."editionId" = ANY(${editionIds}::uuid[]) ORDER BY s."editionId", s.id DESC`

/** An edition that went out before a second person had approved it, and that nobody has approved since. */
export type ForceFlag = {
  editionId: string
  locale: Locale
  number: number
  reason: string
  actorId: string | null
  actorName: string | null
  submitterId: string | null
  at: Date
}

export const readForceFlags = (tx: Tx, releaseId: string) =>
  tx.$queryRaw<ForceFlag[]>`
    SELECT f."editionId", d.locale::text, e.number, f.reason, f."actorId", u.name AS "actorName", f.at,
      (SELECT s."actorId" FROM desk."EditionStatus" s
        WHERE s."editionId" = e.id AND s.state = 'submitted' ORDER BY s.id DESC LIMIT 1) AS "submitterId"
    FROM desk."ForcedPublication" f JOIN desk."Edition" e ON e.id = f."editionId"
    JOIN desk."Document" d ON d.id = e."documentId" LEFT JOIN desk."User" u ON u.id = f."actorId"
    WHERE f."approvedAt" IS NULL AND d."releaseId" = ${releaseId}::uuid ORDER BY f.at`
