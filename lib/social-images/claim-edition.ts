// Which edition gets its image next. The newest first, photos before all of them, and never one that has just failed.
import { db, type Tx } from '#lib/db/desk.ts'
import type { EditionContent } from '#lib/editions/edition-content.ts'
import { newestEditions, recentDays, recentEditions } from './social-image.ts'

export type EditionClaim = { editionId: string; attempts: number }

/**
 * Takes up the newest live edition without an image. Only so many of the newest are looked at, so that an import of a whole
 * archive costs this question nothing. A claim is remembered as an attempt: who fails comes again after a minute, then after
 * twice as long each time, up to a day. Several workers never get the same.
 */
export async function claimEdition(): Promise<EditionClaim | null> {
  const claims = await db.$queryRaw<EditionClaim[]>`
    WITH newest AS (
      SELECT "documentId", "editionId", "publishedAt", row_number() OVER (ORDER BY "publishedAt" DESC) AS rank
      FROM newsroom."LiveDocument" WHERE "editionId" IS NOT NULL AND "withdrawnAt" IS NULL
      ORDER BY "publishedAt" DESC LIMIT ${recentEditions}
    ), recent AS (
      SELECT * FROM newest
      WHERE rank <= ${newestEditions} OR "publishedAt" > now() - make_interval(days => ${recentDays})
    ), next AS (
      SELECT recent."editionId" FROM recent JOIN newsroom."LiveDocument" live USING ("documentId")
      WHERE NOT EXISTS (SELECT FROM newsroom."SocialImage" made WHERE made."editionId" = recent."editionId")
        AND NOT EXISTS (SELECT FROM desk."SocialImageAttempt" attempt
          WHERE attempt."editionId" = recent."editionId" AND attempt."dueAt" > now())
        AND NOT EXISTS (SELECT FROM desk."Asset" WHERE state = 'waiting' AND "claimedAt" IS NULL)
      ORDER BY recent."publishedAt" DESC LIMIT 1 FOR UPDATE OF live SKIP LOCKED
    )
    INSERT INTO desk."SocialImageAttempt" AS attempt ("editionId", attempts, "dueAt")
    SELECT "editionId", 1, now() + interval '1 minute' FROM next
    ON CONFLICT ("editionId") DO UPDATE SET attempts = attempt.attempts + 1,
      "dueAt" = now() + least(interval '1 minute' * 2 ^ least(attempt.attempts, 20), interval '1 day')
      WHERE attempt."dueAt" <= now()
    RETURNING "editionId", attempts`
  return claims[0] ?? null
}

/** What the edition says to everybody; null when it is no longer live. */
export async function readPublished(editionId: string): Promise<EditionContent | null> {
  const live = await db.liveDocument.findUnique({
    where: { editionId, withdrawnAt: null },
    select: { locale: true },
  })
  const edition = live && (await db.publishedEdition.findUnique({ where: { id: editionId } }))
  return edition as unknown as EditionContent | null
}

/** The fault was not the card's. It comes again when it is due, as if it had not failed. */
export const putOff = ({ editionId, attempts }: EditionClaim) =>
  db.socialImageAttempt.updateMany({
    where: { editionId, attempts },
    data: { attempts: attempts - 1 },
  })

/** The worker stops: as if the edition had not been taken up. */
export const giveBack = ({ editionId, attempts }: EditionClaim) =>
  db.socialImageAttempt.updateMany({
    where: { editionId, attempts },
    data: { attempts: attempts - 1, dueAt: new Date(0) },
  })

/** Nothing more to try for this edition. */
export const forgetAttempts = (tx: Tx, editionId: string) =>
  tx.socialImageAttempt.deleteMany({ where: { editionId } })
