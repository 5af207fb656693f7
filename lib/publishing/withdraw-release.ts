import { type Actor, idOf } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvents } from '#lib/audit/record-event.ts'
import { db, type Tx } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { lockRelease, outOfReach, touchRelease } from '#lib/releases/lock-release.ts'
import { type Problem, type Result, refuse, refuseAll } from '#lib/result.ts'
import { type Epoch, putNotices } from './door.ts'
import { fileForSearch } from './file-search.ts'
import { withdrawal } from './schema.ts'
import { tellTakenBack } from './tell-taken-back.ts'

/**
 * Takes a release back in every language that is live, and tells its readers why in each of them. Its texts go, or stay
 * readable below the notice.
 */
export async function withdrawRelease(
  actor: Actor,
  input: unknown,
): Promise<Result<{ epoch: Epoch }>> {
  const parsed = withdrawal.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { releaseId, revision, notices, keepsText } = parsed.data

  return db.$transaction(async (tx) => {
    const release = await lockRelease(tx, releaseId)
    if (!release) return outOfReach(tx, releaseId)
    if (!may(actor, 'release.withdraw')) return refuse('release.not_allowed')
    if (release.revision !== revision) return refuse('release.changed_meanwhile')
    const live = release.documents.flatMap(({ id, locale, live: edition }) =>
      edition
        ? [{ documentId: id, locale, editionId: edition.id, text: notices[locale] ?? '' }]
        : [],
    )
    if (live.length === 0) return refuse('release.not_live')
    const untold = live.filter(({ text }) => text === '')
    if (untold.length > 0) return refuseAll(untold.map(noticeMissing))

    await recordWithdrawal(tx, actor, releaseId, live)
    const epoch = await putNotices(
      tx,
      live.map(({ documentId }) => documentId),
      keepsText,
    )
    await fileForSearch(tx, [releaseId])
    await recordEvents(
      tx,
      actor,
      live.map(({ locale, editionId: subjectId }) => ({
        event: 'document.withdrawn',
        releaseId,
        locale,
        subjectId,
        facts: { keepsText },
      })),
    )
    await tellTakenBack(tx, actor, 'document.withdrawn', releaseId, live)
    return { ok: true, epoch }
  })
}

type Withdrawn = { documentId: string; locale: Locale; editionId: string; text: string }

/** The notices are kept with the editions that they replace. */
async function recordWithdrawal(tx: Tx, actor: Actor, releaseId: string, live: Withdrawn[]) {
  const actorId = idOf(actor)
  const at = await touchRelease(tx, releaseId)
  await tx.notice.createMany({
    data: live.map(({ documentId, editionId, text }) => {
      const kind = 'withdrawal' as const
      return { documentId, editionId, text, kind, actorId, at }
    }),
  })
  await tx.editionStatus.createMany({
    data: live.map(({ editionId, text: note }) => {
      const state = 'withdrawn' as const
      return { editionId, state, note, actorId, at }
    }),
  })
}

const noticeMissing = ({ locale }: { locale: Locale }): Problem => ({
  code: 'withdrawal.notice_missing',
  field: `notices.${locale}`,
})
