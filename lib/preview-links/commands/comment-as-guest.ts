import { recordEvent } from '#lib/audit/record-event.ts'
import { db, type Tx } from '#lib/db/desk.ts'
import { aGuest } from '#lib/guests/guest.ts'
import { notify } from '#lib/mail/notify.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { type Refusal, type Result, refuse, refuseAll } from '#lib/result.ts'
import type { PreviewVisit } from '../find-preview.ts'
import { limits } from '../preview-link.ts'
import { readPinned } from '../read-pinned.ts'
import { guestComment } from '../schema.ts'

/** What somebody outside found in the words that they were shown. Its link’s maker and the release’s owner are told. */
export async function commentAsGuest(visit: PreviewVisit, input: unknown): Promise<Result> {
  const parsed = guestComment.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { blockId, text } = parsed.data
  const content = await readPinned(visit)
  const isShown = content?.body.content.some(({ attrs }) => attrs.id === blockId)
  if (blockId !== null && !isShown) return refuse('preview_link.block_unknown')
  const { linkId, releaseId, createdById, ownerId, name } = visit

  return db.$transaction(async (tx) => {
    const refusal = await refusalOfMore(tx, linkId)
    if (refusal) return refusal
    const data = { linkId, blockId, text }
    const { id } = await tx.previewComment.create({ data, select: { id: true } })
    const locale = content!.locale
    await recordEvent(tx, aGuest, 'preview_link.commented', {
      releaseId,
      locale,
      subjectId: linkId,
    })
    const userIds = [createdById, ownerId].filter((userId) => userId !== null)
    const path = `/admin/releases/${releaseId}/embargo#comment-${id}`
    const news = { kind: 'preview.commented', userIds, releaseId, locale, path } as const
    await notify(tx, aGuest, [{ ...news, facts: { name }, cause: `preview.commented:${id}` }])
    return { ok: true }
  })
}

/** The link's row is the queue in which its comments are counted one after the other. */
async function refusalOfMore(tx: Tx, linkId: string): Promise<Refusal | null> {
  const [open] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM desk."PreviewLink" WHERE id = ${linkId}::uuid AND "revokedAt" IS NULL FOR UPDATE`
  if (!open) return refuse('preview_link.unknown')
  const [written] = await tx.$queryRaw<{ lately: number; ever: number }[]>`
    SELECT count(*) FILTER (WHERE at > clock_timestamp() - interval '1 hour')::int AS lately, count(*)::int AS ever
    FROM desk."PreviewComment" WHERE "linkId" = ${linkId}::uuid`
  const { lately, ever } = written!
  return lately >= limits.commentsAnHour || ever >= limits.comments
    ? refuse('preview_link.too_many_comments')
    : null
}
