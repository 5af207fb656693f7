import { type Actor, idOf } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db, type Tx } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { refuse, refuseAll } from '#lib/result.ts'
import { dropKept } from '#lib/writing/drop-kept.ts'
import { lockRelease, outOfReach, touchRelease } from '../lock-release.ts'
import { mergeWithNewest, type TextRefusal } from '../merge-with-newest.ts'
import { readText } from '../read-text.ts'
import {
  aboutText,
  type DocumentEditions,
  documentIn,
  openEdition,
  type ReleaseEditions,
} from '../release.ts'
import { reopenEdition } from '../reopen-edition.ts'
import { type ReleaseText, textSave } from '../schema.ts'
import { startEdition } from '../start-edition.ts'
import { sameText, searchTextOf } from '../text.ts'

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
 */
export async function saveText(actor: Actor, input: unknown): Promise<TextSaved | TextRefusal> {
  const parsed = textSave.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { releaseId, locale, unsaved, ...written } = parsed.data

  return db.$transaction(async (tx) => {
    const release = await lockRelease(tx, releaseId)
    if (!release) return outOfReach(tx, releaseId)
    const document = documentIn(release, locale)
    if (!document) return refuse('release.unknown')
    const open = openEdition(document)
    if (!may(actor, 'text.save', aboutText(release, document))) return refuse('text.not_allowed')
    const current = await readText(tx, document.newest.textRevisionId)
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

    const parentId = current.revisionId
    const saved = await createRevision(tx, actor, document.id, { parentId, basedOnId, text })
    const pins = { textRevisionId: saved.id, sharedRevisionId: release.sharedRevisionId }
    if (open) await pinText(tx, open.id, saved.id)
    else await startEdition(tx, actor, releaseId, document, pins)
    await reopenEdition(tx, actor, releaseId, document)
    await tx.document.updateMany({
      where: { id: document.id },
      data: { searchText: searchTextOf(text), revision: { increment: 1 } },
    })
    await touchRelease(tx, releaseId)
    await dropKept(tx, actor, document.id, unsaved)
    await recordEvent(tx, actor, 'text.saved', { releaseId, locale, subjectId: saved.id })
    return { ok: true, revisionId: saved.id, unchanged: false, ...merged }
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

type NewRevision = { parentId: string; basedOnId: string | null; text: ReleaseText }

async function createRevision(tx: Tx, actor: Actor, documentId: string, input: NewRevision) {
  const { photoTexts, ...text } = input.text
  const revision = await tx.textRevision.create({
    data: {
      ...text,
      documentId,
      parentId: input.parentId,
      basedOnId: input.basedOnId,
      authorId: idOf(actor),
    },
    select: { id: true },
  })
  const written = photoTexts.filter(({ caption, alt, credit }) => caption || alt || credit)
  if (written.length > 0)
    await tx.photoText.createMany({
      data: written.map((photo) => ({ ...photo, textRevisionId: revision.id })),
    })
  return revision
}

const pinText = (tx: Tx, editionId: string, textRevisionId: string) =>
  tx.edition.updateMany({
    where: { id: editionId },
    data: { textRevisionId, revision: { increment: 1 } },
  })
