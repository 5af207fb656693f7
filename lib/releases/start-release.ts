import { type Actor, idOf } from '#lib/access/actor.ts'
import type { AuditEventName } from '#lib/audit/audit-event.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import type { Tx } from '#lib/db/desk.ts'
import type { ReleaseKind } from '#lib/editions/edition-content.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { SourceText } from '#lib/translations/carry.ts'
import type { Segments } from '#lib/translations/segment.ts'
import type { ReleaseText, SharedFields } from './schema.ts'
import { startEdition } from './start-edition.ts'
import { searchTextOf } from './text.ts'

export type Beginning = {
  /** Given beforehand when photos are to belong to it. */
  releaseId: string
  kind: ReleaseKind
  originalLocale: Locale
  ownerId: string | null
  shared: SharedFields
  texts: Partial<Record<Locale, ReleaseText>>
  /** How far the translation is already, once its original is there; nobody stands by it otherwise. */
  segmentsFrom?: (original: SourceText) => Segments
  event: AuditEventName
  facts: Record<string, string>
  /** Between the release and its texts: what must be there for them to name. */
  prepare?: () => Promise<void>
}

/** A new release with a first draft in each language that has a text. The original must have one. */
export async function startRelease(tx: Tx, actor: Actor, beginning: Beginning) {
  const { releaseId, kind, originalLocale, ownerId, shared, texts, event, facts } = beginning
  await tx.release.create({
    data: {
      id: releaseId,
      kind,
      originalLocale,
      authoritativeLocale: originalLocale,
      createdById: ownerId,
    },
    select: { id: true },
  })
  await beginning.prepare?.()
  const sharedRevisionId = await createShared(tx, releaseId, ownerId, shared)
  await tx.release.updateMany({ where: { id: releaseId }, data: { sharedRevisionId } })
  await recordEvent(tx, actor, event, { releaseId, locale: originalLocale, facts })

  const text = texts[originalLocale]!
  const original = await startText(tx, actor, releaseId, originalLocale, { text })
  const pins = { textRevisionId: original.textRevisionId, sharedRevisionId }
  await startEdition(tx, actor, releaseId, original.document, pins)
  const other: Locale = originalLocale === 'ar' ? 'en' : 'ar'
  if (texts[other]) {
    const basedOnId = original.textRevisionId
    const segments = beginning.segmentsFrom?.({ revisionId: basedOnId, text }) ?? {}
    const words = { text: texts[other], basedOnId, segments }
    const translation = await startText(tx, actor, releaseId, other, words)
    const { textRevisionId } = translation
    await startEdition(tx, actor, releaseId, translation.document, {
      textRevisionId,
      sharedRevisionId,
    })
  }
  return { releaseId, documentId: original.document.id }
}

type Words = { text: ReleaseText; basedOnId?: string; segments?: Segments }

async function startText(
  tx: Tx,
  actor: Actor,
  releaseId: string,
  locale: Locale,
  { text: whole, basedOnId, segments }: Words,
) {
  const { photoTexts, ...text } = whole
  const document = await tx.document.create({
    data: { releaseId, locale, searchText: searchTextOf(text) },
    select: { id: true, locale: true },
  })
  const { id: textRevisionId } = await tx.textRevision.create({
    data: {
      ...text,
      documentId: document.id,
      authorId: idOf(actor),
      basedOnId: basedOnId ?? null,
      segments: segments ?? {},
      photoTexts: { create: photoTexts },
    },
    select: { id: true },
  })
  return { document, textRevisionId }
}

async function createShared(
  tx: Tx,
  releaseId: string,
  authorId: string | null,
  shared: SharedFields,
) {
  const { id } = await tx.sharedRevision.create({
    data: {
      releaseId,
      authorId,
      placeId: shared.placeId,
      datelineDate: shared.datelineDate && new Date(shared.datelineDate),
      photos: { create: shared.photos.map((photo, position) => ({ ...photo, position })) },
      topics: { create: shared.topicIds.map((topicId, position) => ({ topicId, position })) },
      people: { create: shared.personIds.map((personId, position) => ({ personId, position })) },
      organisations: {
        create: shared.organisationIds.map((organisationId, position) => ({
          organisationId,
          position,
        })),
      },
      contacts: {
        create: shared.contactIds.map((contactId, position) => ({ contactId, position })),
      },
    },
    select: { id: true },
  })
  return id
}
