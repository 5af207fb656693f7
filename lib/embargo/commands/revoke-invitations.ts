import type { EmbargoInvitation } from '#generated/prisma/client.ts'
import { type Actor, idOf } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db } from '#lib/db/desk.ts'
import { cancelMails } from '#lib/mail/mail-guest.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { lockRelease, outOfReach } from '#lib/releases/lock-release.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { revocation } from '../schema.ts'
import { causeOfInvitation, tellOfRevocation } from '../tell-invited.ts'

type Revoked = Pick<
  EmbargoInvitation,
  'id' | 'tokenHash' | 'name' | 'email' | 'locale' | 'acceptedAt'
>

/** Takes one link back, or all of a release. Whoever is reading is out with the next page that they ask for. */
export async function revokeInvitations(
  actor: Actor,
  input: unknown,
): Promise<Result<{ revoked: number }>> {
  const parsed = revocation.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { releaseId, invitationId } = parsed.data

  return db.$transaction(async (tx) => {
    const release = await lockRelease(tx, releaseId)
    if (!release) return outOfReach(tx, releaseId)
    if (!may(actor, 'embargo.invite')) return refuse('release.not_allowed')
    const revoked = await tx.$queryRaw<Revoked[]>`
      UPDATE desk."EmbargoInvitation" SET "revokedAt" = clock_timestamp(), "revokedById" = ${idOf(actor)}::uuid
      WHERE "releaseId" = ${releaseId}::uuid AND "revokedAt" IS NULL
        AND (${invitationId}::uuid IS NULL OR id = ${invitationId}::uuid)
      RETURNING id, "tokenHash", name, email, locale::text, "acceptedAt"`
    if (revoked.length === 0) return refuse('embargo.invitation_unknown')
    const ids = revoked.map(({ id }) => id)
    await tx.guestSession.deleteMany({ where: { invitationId: { in: ids } } })
    await cancelMails(
      tx,
      revoked.map(({ tokenHash }) => causeOfInvitation(tokenHash)),
    )
    // Of what is free for everyone by now, nobody need be told.
    const readers = release.isUnderEmbargo ? revoked.filter(({ acceptedAt }) => acceptedAt) : []
    for (const reader of readers) await tellOfRevocation(tx, reader, releaseId)
    const facts = { count: ids.length, invitations: ids }
    await recordEvent(tx, actor, 'embargo.revoked', { releaseId, facts })
    return { ok: true, revoked: ids.length }
  })
}
