// What a preview link or its cookie opens. As with the embargo room, every question is answered anew by the database's clock, and
// null is the closed door, whatever the reason.
import { Prisma } from '#generated/prisma/client.ts'
import { db } from '#lib/db/desk.ts'
import type { PublicAddress } from '#lib/guests/public-address.ts'
import { hashOfToken, isToken } from '#lib/guests/token.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { isUuid } from '#lib/media/uuid.ts'

export type PreviewVisit = {
  linkId: string
  releaseId: string
  editionId: string
  textRevisionId: string
  sharedRevisionId: string
  name: string
  locale: Locale
  expiresAt: Date
  createdById: string | null
  ownerId: string | null
  /** Set once the edition is public, or was: then nobody needs a preview of it. */
  public: PublicAddress | null
}

const visit = Prisma.sql`
  l.id AS "linkId", r.id AS "releaseId", l."editionId", l."textRevisionId", l."sharedRevisionId", l.name,
  l.locale::text, l."expiresAt", l."createdById", r."createdById" AS "ownerId",
  CASE WHEN e.state NOT IN ('draft', 'submitted', 'changes_requested', 'approved', 'scheduled', 'failed')
      AND d.slug IS NOT NULL AND r.year IS NOT NULL
    THEN jsonb_build_object('locale', d.locale, 'year', r.year, 'sequence', r.sequence, 'slug', d.slug) END AS public
  FROM desk."PreviewLink" l JOIN desk."Edition" e ON e.id = l."editionId"
  JOIN desk."Document" d ON d.id = e."documentId" JOIN desk."Release" r ON r.id = d."releaseId"`

/** Neither taken back nor over; of what is in the trash and of what was given up, nothing is shown. */
const isOpen = Prisma.sql`
  l."revokedAt" IS NULL AND l."expiresAt" > clock_timestamp() AND r."trashedAt" IS NULL
  AND (d.slug IS NOT NULL OR e.state <> 'superseded')`

export async function findPreviewDoor(token: string): Promise<PreviewVisit | null> {
  if (!isToken(token)) return null
  const [found] = await db.$queryRaw<PreviewVisit[]>`
    SELECT ${visit} WHERE l."tokenHash" = ${hashOfToken(token)} AND ${isOpen}`
  return found ?? null
}

/** The preview of a link, for whoever holds its cookie. */
export async function findPreview(
  linkId: string,
  token: string | null,
): Promise<PreviewVisit | null> {
  if (!isToken(token) || !isUuid(linkId)) return null
  const [found] = await db.$queryRaw<PreviewVisit[]>`
    SELECT ${visit} JOIN desk."GuestSession" s ON s."linkId" = l.id
    WHERE s."tokenHash" = ${hashOfToken(token)} AND s."expiresAt" > clock_timestamp()
      AND l.id = ${linkId}::uuid AND ${isOpen}`
  return found ?? null
}
