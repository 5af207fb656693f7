// What a journalist's link or cookie opens. Every question is asked anew and answered by the database's clock: what was taken
// back a moment ago opens nothing. Null is the closed door, whatever the reason.
import { Prisma } from '#generated/prisma/client.ts'
import { db } from '#lib/db/desk.ts'
import { hashOfToken, isToken } from '#lib/guests/token.ts'
import type { PublicAddress } from '#lib/guests/public-address.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { isUuid } from '#lib/media/uuid.ts'
import { termsVersion } from './embargo.ts'

/** Where someone with a good link stands. */
export type Entrance = {
  invitationId: string
  releaseId: string
  name: string
  outlet: string
  locale: Locale
  /** Set once it is public: then nobody needs a room. */
  public: PublicAddress | null
}

export type RoomVisit = Entrance & {
  hasAccepted: boolean
  isUnderEmbargo: boolean
  embargoUntil: Date | null
  embargoZone: string
  /** Until the end of the embargo, by the database's clock. */
  secondsLeft: number
}

const columns = Prisma.sql`
  i.id AS "invitationId", r.id AS "releaseId", i.name, i.outlet, i.locale::text,
  (SELECT jsonb_build_object('locale', d.locale, 'year', r.year, 'sequence', r.sequence, 'slug', d.slug)
    FROM desk."Document" d WHERE d."releaseId" = r.id AND d.slug IS NOT NULL AND r.year IS NOT NULL
    ORDER BY d.locale = i.locale DESC LIMIT 1) AS public`

/** A link that opens its door. */
export async function findDoor(token: string): Promise<Entrance | null> {
  if (!isToken(token)) return null
  const [found] = await db.$queryRaw<Entrance[]>`
    SELECT ${columns} FROM desk."EmbargoInvitation" i JOIN desk."Release" r ON r.id = i."releaseId"
    WHERE i."tokenHash" = ${hashOfToken(token)} AND i."revokedAt" IS NULL AND r."trashedAt" IS NULL`
  return found ?? null
}

/** The room of an invitation, for whoever holds its cookie. */
export async function findRoom(
  invitationId: string,
  token: string | null,
): Promise<RoomVisit | null> {
  if (!isToken(token) || !isUuid(invitationId)) return null
  const [found] = await db.$queryRaw<RoomVisit[]>`
    SELECT ${columns}, coalesce(i.terms >= ${termsVersion}, false) AS "hasAccepted",
      r."embargoUntil", r."embargoZone", coalesce(r."embargoUntil" > clock_timestamp(), false) AS "isUnderEmbargo",
      greatest(0, ceil(extract(epoch FROM r."embargoUntil" - clock_timestamp())))::int AS "secondsLeft"
    FROM desk."GuestSession" s JOIN desk."EmbargoInvitation" i ON i.id = s."invitationId"
    JOIN desk."Release" r ON r.id = i."releaseId"
    WHERE s."tokenHash" = ${hashOfToken(token)} AND i.id = ${invitationId}::uuid
      AND s."expiresAt" > clock_timestamp() AND i."revokedAt" IS NULL AND r."trashedAt" IS NULL`
  return found ?? null
}
