import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db, type Tx } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { refuse, refuseAll } from '#lib/result.ts'
import { carryOver } from '#lib/translations/carry-over.ts'
import type { Segments } from '#lib/translations/segment.ts'
import { dropKept } from '#lib/writing/drop-kept.ts'
import { keepText } from '../keep-text.ts'
import { lockRelease, outOfReach } from '../lock-release.ts'
import { mergeWithNewest, type TextRefusal } from '../merge-with-newest.ts'
import { readWithSegments } from '../read-text.ts'
import { aboutText, type DocumentEditions, documentIn, type ReleaseEditions } from '../release.ts'
import { type ReleaseText, textSave } from '../schema.ts'
import { sameText } from '../text.ts'

type TextSaved = {
  ok: true
  revisionId: string
  unchanged: boolean
  /** The saved text and who saved last, when others had saved since the revision that the person started from. */
  merged?: { text: ReleaseText; by: string | null }
}

/**
 * Keeps what was written as a new immutable revision; the live edition is never touched. What others saved meanwhile in other
 * places stays; where both wrote, nothing is saved and both texts come back.
 * @param restored what was kept of the segments when these words stood before, when a person brings them back.
 */
export async function saveText(
  actor: Actor,
  input: unknown,
  restored: Segments | null = null,
): Promise<TextSaved | TextRefusal> {
  const parsed = textSave.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { releaseId, locale, unsaved, ...written } = parsed.data

  return db.$transaction(async (tx) => {
    const release = await lockRelease(tx, releaseId)
    if (!release) return outOfReach(tx, releaseId)
    const document = documentIn(release, locale)
    if (!document) return refuse('release.unknown')
    if (!may(actor, 'text.save', aboutText(release, document))) return refuse('text.not_allowed')
    const before = await readWithSegments(tx, document.newest.textRevisionId)
    const { segments: _, ...current } = before
    const together = await mergeWithNewest(tx, document.id, current, written)
    if (!together.ok) return together
    const { text, basedOnId } = together.written
    const merged = together.isMerged ? { merged: { text, by: current.authorName } } : {}
    if (sameText(current.text, text) && current.basedOnId === basedOnId) {
      await dropKept(tx, actor, document.id, unsaved)
      return { ok: true, revisionId: current.revisionId, unchanged: true, ...merged }
    }
    const problem = await findUnknownPart(tx, release, document, basedOnId, text)
    if (problem) return refuse(problem)

    const segments = await carryOver(tx, actor, release, document, {
      before,
      after: text,
      basedOnId,
      restored: restored && { text: written.text, entries: restored },
    })
    const saved = { basedOnId, text, segments }
    const revisionId = await keepText(tx, actor, release, document, saved)
    await dropKept(tx, actor, document.id, unsaved)
    return { ok: true, revisionId, unchanged: false, ...merged }
  })
}

/** The source revision must belong to this release's other language, and the boilerplate to this language. */
async function findUnknownPart(
  tx: Tx,
  release: ReleaseEditions,
  document: DocumentEditions,
  basedOnId: string | null,
  text: ReleaseText,
) {
  if (basedOnId) {
    if (document.locale === release.originalLocale) return 'text.unknown_source'
    const source = { id: basedOnId, document: { releaseId: release.id, id: { not: document.id } } }
    if (!(await tx.textRevision.count({ where: source }))) return 'text.unknown_source'
  }
  const { boilerplateVersionId: id } = text
  const boilerplate = { id: id ?? undefined, locale: document.locale }
  if (id && !(await tx.boilerplateVersion.count({ where: boilerplate })))
    return 'boilerplate.unknown'
  if (text.photoTexts.length === 0) return null
  const assetIds = [...new Set(text.photoTexts.map(({ assetId }) => assetId))]
  const known = await tx.asset.count({ where: { releaseId: release.id, id: { in: assetIds } } })
  return known === text.photoTexts.length ? null : 'photo.missing'
}
