import { db } from '#lib/db/desk.ts'
import { claimSeconds, maxAttempts, type PhotoType } from './photo.ts'

export type Claim = {
  id: string
  storageName: string
  mimeType: PhotoType
  attempts: number
  claimedAt: Date
}

/**
 * Takes up the photo that has waited longest, or the given one. Several workers never get the same: a claim holds for two
 * minutes by the database's clock, then its worker is taken for dead.
 */
export async function claimPhoto(assetId: string | null = null): Promise<Claim | null> {
  const claims = await db.$queryRaw<Claim[]>`
    UPDATE desk."Asset" SET "claimedAt" = clock_timestamp(), attempts = attempts + 1
    WHERE id = (
      SELECT id FROM desk."Asset"
      WHERE state = 'waiting' AND (${assetId}::uuid IS NULL OR id = ${assetId}::uuid)
        AND ("claimedAt" IS NULL OR "claimedAt" < clock_timestamp() - make_interval(secs => ${claimSeconds}))
      ORDER BY "createdAt" LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id, "storageName", "mimeType", attempts, "claimedAt"`
  return claims[0] ?? null
}

/** A claim that has run out and been taken by another worker is no longer ours to end. */
const ours = ({ id, claimedAt }: Claim) => ({ id, claimedAt, state: 'waiting' as const })

/** The worker stops: as if the photo had never been taken up. */
export const giveBack = (claim: Claim) =>
  db.asset.updateMany({
    where: ours(claim),
    data: { claimedAt: null, attempts: claim.attempts - 1 },
  })

/** The fault was not the photo's. It is tried again when the claim has run out, so that others get their turn. */
export const putOff = (claim: Claim) =>
  db.asset.updateMany({ where: ours(claim), data: { attempts: claim.attempts - 1 } })

/** The photo brought its decoder down. It may be tried again, but not for ever. */
export const countFailure = (claim: Claim) =>
  claim.attempts < maxAttempts
    ? db.asset.updateMany({ where: ours(claim), data: { claimedAt: null } })
    : refusePhoto(claim, 'photo.unreadable')

export const refusePhoto = (claim: Claim, refusal: string) =>
  db.asset.updateMany({ where: ours(claim), data: { state: 'refused', refusal } })

type Made = { format: string; width: number; height: number; bytes: number; sha256: string }

export const readyPhoto = (claim: Claim, size: { width: number; height: number }, made: Made[]) =>
  db.$transaction(async (tx) => {
    const changed = await tx.asset.updateMany({
      where: ours(claim),
      data: { state: 'ready', ...size },
    })
    if (changed.count === 1)
      await tx.rendition.createMany({ data: made.map((one) => ({ ...one, assetId: claim.id })) })
  })
