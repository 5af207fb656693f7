import { type Actor, idOf } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db, type Tx } from '#lib/db/desk.ts'
import { doorPath } from '#lib/guests/address.ts'
import { hashOfToken, newToken } from '#lib/guests/token.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { mailGuest } from '#lib/mail/mail-guest.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { lockRelease, outOfReach } from '#lib/releases/lock-release.ts'
import { aboutText, documentIn, type EditionPins, openEdition } from '#lib/releases/release.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { newPreviewLink } from '../schema.ts'

type NewLink = Omit<(typeof newPreviewLink)['_output'], 'releaseId' | 'locale'>

/** Makes a link to the newest edition that is not public, as its words are now. The link is told once. */
export async function makePreviewLink(
  actor: Actor,
  input: unknown,
): Promise<Result<{ linkId: string; path: string; expiresAt: Date }>> {
  const parsed = newPreviewLink.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { releaseId, locale, ...asked } = parsed.data

  return db.$transaction(async (tx) => {
    const release = await lockRelease(tx, releaseId)
    if (!release) return outOfReach(tx, releaseId)
    const document = documentIn(release, locale)
    if (!document) return refuse('release.unknown')
    if (!may(actor, 'preview_link.make', aboutText(release, document)))
      return refuse('release.not_allowed')
    const edition = openEdition(document) ?? document.pinned
    if (!edition) return refuse('edition.none_open')

    const token = newToken()
    const { id, expiresAt } = await insertLink(tx, actor, edition, { ...asked, token })
    const path = localPath(asked.guestLocale, doorPath('preview', token))
    if (asked.email) await mailLink(tx, { ...asked, releaseId, path, expiresAt, token })
    const facts = { number: edition.number, hours: asked.hours }
    await recordEvent(tx, actor, 'preview_link.made', { releaseId, locale, subjectId: id, facts })
    return { ok: true, linkId: id, path, expiresAt }
  })
}

async function insertLink(
  tx: Tx,
  actor: Actor,
  { id: editionId, textRevisionId, sharedRevisionId }: EditionPins,
  { name, email, guestLocale, hours, token }: NewLink & { token: string },
) {
  const [read] = await tx.$queryRaw<{ expiresAt: Date }[]>`
    SELECT clock_timestamp() + ${hours} * interval '1 hour' AS "expiresAt"`
  const pins = { editionId, textRevisionId, sharedRevisionId }
  return tx.previewLink.create({
    data: {
      ...pins,
      name,
      email,
      locale: guestLocale,
      tokenHash: hashOfToken(token),
      createdById: idOf(actor),
      expiresAt: read!.expiresAt,
    },
    select: { id: true, expiresAt: true },
  })
}

/** Known by the token's hash, so that a mail which is not sent yet can be taken back with its link. */
export const causeOfLink = (tokenHash: string) => `preview.invited:${tokenHash}`

type Mailed = NewLink & { releaseId: string; path: string; expiresAt: Date; token: string }

const mailLink = (tx: Tx, { email, name, guestLocale, expiresAt, token, ...more }: Mailed) =>
  mailGuest(tx, {
    kind: 'preview.invited',
    to: email,
    name,
    locale: guestLocale,
    releaseId: more.releaseId,
    path: more.path,
    facts: { until: expiresAt.toISOString() },
    isConfidential: true,
    cause: causeOfLink(hashOfToken(token)),
  })
