import { z } from 'zod'
import { type Actor, idOf } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db, type Tx } from '#lib/db/desk.ts'
import { otherLocale } from '#lib/i18n/locale.ts'
import { counterpartOfBoilerplate } from '#lib/registers/queries.ts'
import { type Result, refuse } from '#lib/result.ts'
import { richText } from '#lib/rich-text/schema.ts'
import { skeletonOf } from '#lib/rich-text/skeleton.ts'
import { lockRelease, touchRelease } from '../lock-release.ts'
import { type DocumentEditions, documentIn } from '../release.ts'
import { startEdition } from '../start-edition.ts'

/** Starts the translation: the other language's document, with the original's blocks still without words. */
export async function addDocument(
  actor: Actor,
  input: unknown,
): Promise<Result<{ documentId: string }>> {
  const parsed = z.strictObject({ releaseId: z.guid() }).safeParse(input)
  if (!parsed.success) return refuse('release.unknown')

  return db.$transaction(async (tx) => {
    const release = await lockRelease(tx, parsed.data.releaseId)
    if (!release) return refuse('release.unknown')
    const about = { ownerId: release.createdById, isTranslation: true }
    if (!may(actor, 'document.add', about)) return refuse('release.not_allowed')
    const locale = otherLocale(release.originalLocale)
    const source = documentIn(release, release.originalLocale)
    if (!source) return refuse('release.unknown')
    if (documentIn(release, locale)) return refuse('document.exists')

    const document = await tx.document.create({
      data: { releaseId: release.id, locale },
      select: { id: true, locale: true },
    })
    const text = await createSkeleton(tx, actor, document.id, source)
    await recordEvent(tx, actor, 'document.added', { releaseId: release.id, locale })
    await startEdition(tx, actor, release.id, document, {
      textRevisionId: text.id,
      sharedRevisionId: release.sharedRevisionId,
    })
    await touchRelease(tx, release.id)
    return { ok: true, documentId: document.id }
  })
}

async function createSkeleton(tx: Tx, actor: Actor, documentId: string, source: DocumentEditions) {
  const original = await tx.textRevision.findUniqueOrThrow({
    where: { id: source.newest.textRevisionId },
    select: { id: true, body: true, boilerplateVersionId: true },
  })
  const { boilerplateVersionId } = original
  const boilerplate =
    boilerplateVersionId && (await counterpartOfBoilerplate(tx, boilerplateVersionId))
  return tx.textRevision.create({
    data: {
      documentId,
      authorId: idOf(actor),
      basedOnId: original.id,
      body: skeletonOf(richText.parse(original.body)),
      boilerplateVersionId: boilerplate ? boilerplate.id : null,
    },
    select: { id: true },
  })
}
