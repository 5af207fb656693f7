import { type Actor, idOf } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db } from '#lib/db/desk.ts'
import { fold } from '#lib/i18n/fold.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { usualBoilerplate, usualContacts } from '#lib/registers/queries.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { emptyRichText } from '#lib/rich-text/schema.ts'
import { newRelease } from '../schema.ts'
import { startEdition } from '../start-edition.ts'

/**
 * Starts a release in its original language, with a first draft.
 * @param ownerId whom the release belongs to when the system creates it (imports, demo content).
 */
export async function createRelease(
  actor: Actor,
  input: unknown,
  ownerId: string | null = idOf(actor),
): Promise<Result<{ releaseId: string; documentId: string }>> {
  const parsed = newRelease.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  if (!may(actor, 'release.create') || !ownerId) return refuse('release.not_allowed')
  const { kind, originalLocale, headline } = parsed.data

  return db.$transaction(async (tx) => {
    const release = await tx.release.create({
      data: { kind, originalLocale, authoritativeLocale: originalLocale, createdById: ownerId },
      select: { id: true },
    })
    const contacts = await usualContacts(tx)
    const shared = await tx.sharedRevision.create({
      data: {
        releaseId: release.id,
        authorId: ownerId,
        contacts: { create: contacts.map(({ id }, position) => ({ contactId: id, position })) },
      },
      select: { id: true },
    })
    await tx.release.update({
      where: { id: release.id },
      data: { sharedRevisionId: shared.id },
      select: { id: true },
    })
    const document = await tx.document.create({
      data: { releaseId: release.id, locale: originalLocale, searchText: fold(headline) },
      select: { id: true, locale: true },
    })
    const boilerplate = await usualBoilerplate(tx, originalLocale)
    const text = await tx.textRevision.create({
      data: {
        documentId: document.id,
        authorId: idOf(actor),
        headline,
        body: emptyRichText(),
        boilerplateVersionId: boilerplate?.id,
      },
      select: { id: true },
    })
    await recordEvent(tx, actor, 'release.created', {
      releaseId: release.id,
      locale: originalLocale,
      facts: { kind },
    })
    const pins = { textRevisionId: text.id, sharedRevisionId: shared.id }
    await startEdition(tx, actor, release.id, document, pins)
    return { ok: true, releaseId: release.id, documentId: document.id }
  })
}
