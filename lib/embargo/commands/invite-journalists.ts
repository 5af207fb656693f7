import { type Actor, idOf } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db, type Tx } from '#lib/db/desk.ts'
import { hashOfToken, newToken } from '#lib/guests/token.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { lockRelease, outOfReach } from '#lib/releases/lock-release.ts'
import { type Problem, type Result, refuse, refuseAll } from '#lib/result.ts'
import { type Journalist, limits } from '../embargo.ts'
import { invitations } from '../schema.ts'
import { mailInvitation } from '../tell-invited.ts'

export type InvitedLink = { invitationId: string; email: string; path: string }

/** Gives each journalist a link of their own. The links are told once: here, and by mail. */
export async function inviteJournalists(
  actor: Actor,
  input: unknown,
): Promise<Result<{ links: InvitedLink[] }>> {
  const parsed = invitations.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { releaseId, journalists } = parsed.data

  return db.$transaction(async (tx) => {
    const release = await lockRelease(tx, releaseId)
    if (!release) return outOfReach(tx, releaseId)
    if (!may(actor, 'embargo.invite')) return refuse('release.not_allowed')
    const { embargoUntil: until } = release
    if (!until || !release.isUnderEmbargo) return refuse('embargo.none')
    const problems = await obstacles(tx, releaseId, journalists)
    if (problems.length > 0) return refuseAll(problems)

    const links: InvitedLink[] = []
    for (const journalist of journalists) {
      const token = newToken()
      const tokenHash = hashOfToken(token)
      const data = { ...journalist, releaseId, tokenHash, createdById: idOf(actor) }
      const { id } = await tx.embargoInvitation.create({ data, select: { id: true } })
      const path = await mailInvitation(tx, journalist, { token, tokenHash, releaseId, until })
      links.push({ invitationId: id, email: journalist.email, path })
    }
    const facts = { count: links.length, invitations: links.map((link) => link.invitationId) }
    await recordEvent(tx, actor, 'embargo.invited', { releaseId, facts })
    return { ok: true, links }
  })
}

/** Nobody gets two links: of one that was forwarded, the log must say whose it was. */
async function obstacles(tx: Tx, releaseId: string, journalists: Journalist[]): Promise<Problem[]> {
  const open = await tx.embargoInvitation.findMany({
    where: { releaseId, revokedAt: null },
    select: { email: true },
  })
  if (open.length + journalists.length > limits.perRelease)
    return [{ code: 'embargo.too_many', values: { limit: limits.perRelease } }]
  const known = new Set(open.map(({ email }) => email))
  return journalists.flatMap(({ email }, at) => {
    if (!known.has(email)) {
      known.add(email)
      return []
    }
    const field = `journalists.${at}.email`
    return [{ code: 'embargo.already_invited', field, values: { email } }]
  })
}
