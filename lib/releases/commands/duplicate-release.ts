import { z } from 'zod'
import { type Actor, idOf } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db, type Tx } from '#lib/db/desk.ts'
import { newId } from '#lib/db/new-id.ts'
import { newestBoilerplate } from '#lib/registers/queries.ts'
import { type Result, refuse } from '#lib/result.ts'
import { copiedEntries, type SourceText } from '#lib/translations/carry.ts'
import { readEntries } from '#lib/translations/read-entries.ts'
import type { Segments } from '#lib/translations/segment.ts'
import { copyPhotoFiles, type PhotoCopy, recordPhotoCopies } from '../copy-photos.ts'
import { findEditions, lockRelease, outOfReach } from '../lock-release.ts'
import { readShared } from '../read-shared.ts'
import { readWithSegments } from '../read-text.ts'
import type { ReleaseText, SharedFields } from '../schema.ts'
import { startRelease } from '../start-release.ts'
import { withPhotosOf } from '../text-of-copy.ts'

const asked = z.strictObject({ releaseId: z.guid(), keepPhotos: z.boolean() })

/**
 * Begins a release from another: its newest texts in both languages and its shared fields, as fresh drafts. Never its number,
 * date, embargo, plans, links or conversations.
 */
export async function duplicateRelease(
  actor: Actor,
  input: unknown,
): Promise<Result<{ releaseId: string }>> {
  const parsed = asked.safeParse(input)
  if (!parsed.success) return refuse('release.unknown')
  const { releaseId: sourceId, keepPhotos } = parsed.data
  if (!may(actor, 'release.duplicate')) return refuse('release.not_allowed')
  const photos = keepPhotos ? await copyPhotoFiles(await photosOf(sourceId)) : []

  return db.$transaction(async (tx) => {
    const source = await lockRelease(tx, sourceId)
    if (!source) return outOfReach(tx, sourceId)
    const { shared } = await readShared(tx, source.sharedRevisionId)
    const texts: Partial<Record<'ar' | 'en', ReleaseText>> = {}
    let entries: Segments = {}
    for (const document of source.documents) {
      const { locale, newest } = document
      const revision = await readWithSegments(tx, newest.textRevisionId)
      texts[locale] = await renewed(tx, withPhotosOf(revision.text, photos))
      if (locale !== source.originalLocale)
        entries = await readEntries(tx, source, document, revision)
    }
    const photoOf = (assetId: string) => photos.find(({ from }) => from === assetId)?.to
    const releaseId = newId()
    await startRelease(tx, actor, {
      releaseId,
      kind: source.kind,
      originalLocale: source.originalLocale,
      ownerId: idOf(actor),
      shared: sharedOfCopy(shared, photos),
      texts,
      segmentsFrom: (original: SourceText) => copiedEntries(entries, original, photoOf),
      event: 'release.duplicated',
      facts: {
        source: sourceId,
        publicNumber: source.year ? `${source.year}/${source.sequence}` : '',
      },
      prepare: () => recordPhotoCopies(tx, actor, releaseId, photos),
    })
    return { ok: true, releaseId }
  })
}

async function photosOf(releaseId: string) {
  const source = await findEditions(db, releaseId)
  if (!source) return []
  const { shared } = await readShared(db, source.sharedRevisionId)
  return shared.photos.map(({ assetId }) => assetId)
}

/** The date of the new release is not that of the old one: it is left for a person to say. */
const sharedOfCopy = (shared: SharedFields, photos: PhotoCopy[]): SharedFields => ({
  ...shared,
  datelineDate: null,
  photos: shared.photos.flatMap((photo) =>
    photos
      .filter(({ from }) => from === photo.assetId)
      .map(({ to }) => ({ ...photo, assetId: to })),
  ),
})

/** The standing paragraph as it reads today. */
async function renewed(tx: Tx, text: ReleaseText): Promise<ReleaseText> {
  const { boilerplateVersionId } = text
  return boilerplateVersionId
    ? { ...text, boilerplateVersionId: await newestBoilerplate(tx, boilerplateVersionId) }
    : text
}
