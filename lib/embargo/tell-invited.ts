import type { Actor } from '#lib/access/actor.ts'
import type { Tx } from '#lib/db/desk.ts'
import { doorPath } from '#lib/guests/address.ts'
import { localPath, type Locale } from '#lib/i18n/locale.ts'
import { mailGuest } from '#lib/mail/mail-guest.ts'
import { notify } from '#lib/mail/notify.ts'
import type { Facts } from '#lib/mail/words/facts.ts'
import type { ReleaseEditions } from '#lib/releases/release.ts'

type Change = { kind: 'embargo.moved'; until: Date } | { kind: 'embargo.lifted' }

/** Tells everyone who holds a link, and the colleagues concerned. Their links stay as they are, so none is in these mails. */
export async function tellOfEmbargo(
  tx: Tx,
  actor: Actor,
  { id: releaseId, createdById }: Pick<ReleaseEditions, 'id' | 'createdById'>,
  change: Change,
) {
  const facts: Facts = 'until' in change ? { until: change.until.toISOString() } : {}
  const invited = await tx.embargoInvitation.findMany({
    where: { releaseId, revokedAt: null },
    orderBy: { id: 'asc' },
  })
  for (const { name, email, locale } of invited)
    await mailGuest(tx, {
      kind: change.kind,
      to: email,
      name,
      locale,
      releaseId,
      path: '',
      facts,
      isConfidential: false,
    })
  const userIds = [createdById, ...invited.map((one) => one.createdById)].filter((id) => id != null)
  const path = `/admin/releases/${releaseId}/embargo`
  const told = { ...facts, change: change.kind === 'embargo.lifted' ? 'lifted' : 'moved' }
  await notify(tx, actor, [{ kind: 'embargo.changed', userIds, releaseId, path, facts: told }])
}

type Reader = { name: string; email: string; locale: Locale }

/** Only whoever has accepted the terms has read something that stays under them. */
export const tellOfRevocation = (tx: Tx, { name, email, locale }: Reader, releaseId: string) =>
  mailGuest(tx, {
    kind: 'embargo.revoked',
    to: email,
    name,
    locale,
    releaseId,
    path: '',
    facts: {},
    isConfidential: false,
  })

/** Known by the token's hash, so that a mail which is not sent yet can be taken back with its link. */
export const causeOfInvitation = (tokenHash: string) => `embargo.invited:${tokenHash}`

type Link = { token: string; tokenHash: string; releaseId: string; until: Date }

/** @returns the path of the link, which is known nowhere else. */
export async function mailInvitation(
  tx: Tx,
  { name, email, locale }: Reader,
  { token, tokenHash, releaseId, until }: Link,
): Promise<string> {
  const path = localPath(locale, doorPath('embargo', token))
  await mailGuest(tx, {
    kind: 'embargo.invited',
    to: email,
    name,
    locale,
    releaseId,
    path,
    facts: { until: until.toISOString() },
    isConfidential: true,
    cause: causeOfInvitation(tokenHash),
  })
  return path
}
