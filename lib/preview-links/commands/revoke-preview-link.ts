import { type Actor, idOf } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db } from '#lib/db/desk.ts'
import { cancelMails } from '#lib/mail/mail-guest.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { lockRelease, outOfReach } from '#lib/releases/lock-release.ts'
import { aboutText } from '#lib/releases/release.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { linkAsked } from '../schema.ts'
import { causeOfLink } from './make-preview-link.ts'

/** Takes a link back. Whoever is reading is out with the next page that they ask for; what they wrote stays. */
export async function revokePreviewLink(actor: Actor, input: unknown): Promise<Result> {
  const parsed = linkAsked.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { linkId } = parsed.data

  return db.$transaction(async (tx) => {
    const link = await tx.previewLink.findUnique({
      where: { id: linkId },
      include: { edition: { select: { document: true } } },
    })
    if (!link) return refuse('preview_link.unknown')
    const { releaseId, locale, id: documentId } = link.edition.document
    const release = await lockRelease(tx, releaseId)
    if (!release) return outOfReach(tx, releaseId)
    const document = release.documents.find(({ id }) => id === documentId)!
    if (!may(actor, 'preview_link.make', aboutText(release, document)))
      return refuse('release.not_allowed')
    const revoked = await tx.$executeRaw`
      UPDATE desk."PreviewLink" SET "revokedAt" = clock_timestamp(), "revokedById" = ${idOf(actor)}::uuid
      WHERE id = ${linkId}::uuid AND "revokedAt" IS NULL`
    if (revoked === 0) return refuse('preview_link.unknown')

    await tx.guestSession.deleteMany({ where: { linkId } })
    await cancelMails(tx, [causeOfLink(link.tokenHash)])
    await recordEvent(tx, actor, 'preview_link.revoked', { releaseId, locale, subjectId: linkId })
    return { ok: true }
  })
}
