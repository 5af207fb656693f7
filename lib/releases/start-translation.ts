import { type Actor, idOf } from '#lib/access/actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import type { Tx } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { counterpartOfBoilerplate } from '#lib/registers/queries.ts'
import { richText } from '#lib/rich-text/schema.ts'
import { skeletonOf } from '#lib/rich-text/skeleton.ts'
import { type DocumentEditions, documentIn, type ReleaseEditions } from './release.ts'
import { startEdition } from './start-edition.ts'

/** The other language's document, with the original's blocks still without words. @returns its id. */
export async function startTranslation(
  tx: Tx,
  actor: Actor,
  release: ReleaseEditions,
  locale: Locale,
): Promise<string> {
  const document = await tx.document.create({
    data: { releaseId: release.id, locale },
    select: { id: true, locale: true },
  })
  const source = documentIn(release, release.originalLocale)!
  const text = await createSkeleton(tx, actor, document.id, source)
  await recordEvent(tx, actor, 'document.added', { releaseId: release.id, locale })
  await startEdition(tx, actor, release.id, document, {
    textRevisionId: text.id,
    sharedRevisionId: release.sharedRevisionId,
  })
  return document.id
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
