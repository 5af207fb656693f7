import { db } from '#lib/db/desk.ts'
import { openSession } from '#lib/guests/sessions.ts'
import { hashOfToken } from '#lib/guests/token.ts'
import { type Result, refuse } from '#lib/result.ts'
import { findPreviewDoor } from '../find-preview.ts'

/** Exchanges a link for a cookie. */
export async function enterPreview(
  token: string,
): Promise<Result<{ linkId: string; sessionToken: string }>> {
  const door = await findPreviewDoor(token)
  if (!door || door.public) return refuse('preview_link.unknown')
  const { linkId } = door
  return db.$transaction(async (tx) => {
    // Whoever takes the link back waits for this, and then ends the session too.
    const seen = await tx.$executeRaw`
      UPDATE desk."PreviewLink" SET "lastSeenAt" = clock_timestamp(),
        "firstSeenAt" = coalesce("firstSeenAt", clock_timestamp())
      WHERE "tokenHash" = ${hashOfToken(token)} AND "revokedAt" IS NULL`
    if (seen === 0) return refuse('preview_link.unknown')
    return { ok: true, linkId, sessionToken: await openSession(tx, { linkId }) }
  })
}
