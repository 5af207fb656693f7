import { type Actor, idOf } from '#lib/access/actor.ts'
import type { Tx } from '#lib/db/desk.ts'
import { insertRows } from '#lib/db/insert-rows.ts'
import { newId } from '#lib/db/new-id.ts'
import { type Locale, otherLocale } from '#lib/i18n/locale.ts'
import type { ReleaseText } from '#lib/releases/schema.ts'
import { searchTextOf } from '#lib/releases/text.ts'
import { alignedWith, richTextFromText } from '#lib/rich-text/parse-text.ts'
import type { RichText } from '#lib/rich-text/schema.ts'
import { confirmedFrom } from '#lib/translations/carry.ts'
import type { Segments } from '#lib/translations/segment.ts'
import type { ImportLine, LineText } from './line.ts'
import { idsOf, type KnownNames } from './resolve-names.ts'

/** A language of an imported release, with its first edition. */
export type WrittenDocument = {
  id: string
  releaseId: string
  locale: Locale
  headline: string
  searchText: string
  editionId: string
  textRevisionId: string
  basedOnId: string | null
  text: LineText
  body: RichText
}
export type WrittenRelease = {
  id: string
  line: ImportLine
  sharedRevisionId: string
  topicIds: string[]
  personIds: string[]
  documents: WrittenDocument[]
}

/** Ids and contents of everything that a line becomes; nothing is written yet. */
export function releaseOf(line: ImportLine, known: KnownNames): WrittenRelease {
  const id = newId()
  const source = line[line.originalLocale] ? line.originalLocale : 'ar'
  const original = documentOf(id, source, line[source]!, null)
  const other = otherLocale(source)
  const translation = line[other] && documentOf(id, other, line[other], original)
  return {
    id,
    line,
    sharedRevisionId: newId(),
    topicIds: idsOf(known, 'Topic', line.topics),
    personIds: idsOf(known, 'Person', line.people),
    documents: translation ? [original, translation] : [original],
  }
}

function documentOf(
  releaseId: string,
  locale: Locale,
  text: LineText,
  original: WrittenDocument | null,
): WrittenDocument {
  return {
    id: crypto.randomUUID(),
    releaseId,
    locale,
    headline: text.headline,
    searchText: searchTextOf({ ...text, kicker: '' }),
    editionId: newId(),
    textRevisionId: newId(),
    basedOnId: original && original.textRevisionId,
    text,
    body: original ? alignedWith(original.body, text.body) : richTextFromText(text.body),
  }
}

/**
 * Writes the drafts of many releases with one statement a table, already handed in: they were finished elsewhere. Those that
 * were public there were approved there; no person here is said to have done it.
 */
export async function writeReleases(
  tx: Tx,
  actor: Actor,
  releases: WrittenRelease[],
  options: { areApproved: boolean },
) {
  const authorId = idOf(actor)
  const documents = releases.flatMap((release) => release.documents)
  await insertRows(
    tx,
    'Release',
    releases.map(({ id, line }) => ({
      id,
      kind: line.kind,
      originalLocale: line.originalLocale,
      authoritativeLocale: line.originalLocale,
      externalId: line.externalId,
      createdById: authorId,
    })),
  )
  await writeShared(tx, authorId, releases)
  await insertRows(
    tx,
    'Document',
    documents.map(({ id, releaseId, locale, searchText }) => ({
      id,
      releaseId,
      locale,
      searchText,
    })),
  )
  // Originals stand before their translations.
  await insertRows(
    tx,
    'TextRevision',
    releases.flatMap(({ documents: [original, ...translations] }) =>
      [original!, ...translations].map((document) => ({
        id: document.textRevisionId,
        documentId: document.id,
        basedOnId: document.basedOnId,
        authorId,
        headline: document.text.headline,
        subheadline: document.text.subheadline,
        summary: document.text.summary,
        body: document.body,
        // What was public is confirmed by that.
        segments: options.areApproved ? {} : segmentsOf(document, original!),
      })),
    ),
  )
  await writeEditions(tx, authorId, releases, options)
}

/** A pair that comes finished in both languages was finished by somebody. */
function segmentsOf(document: WrittenDocument, original: WrittenDocument): Segments {
  if (document === original) return {}
  const source = { revisionId: original.textRevisionId, text: wholeText(original) }
  return confirmedFrom(source, wholeText(document), new Date())
}

const wholeText = ({ text, body }: WrittenDocument): ReleaseText => ({
  kicker: '',
  headline: text.headline,
  subheadline: text.subheadline,
  summary: text.summary,
  body,
  notesToEditors: '',
  boilerplateVersionId: null,
  photoTexts: [],
})

async function writeShared(tx: Tx, authorId: string | null, releases: WrittenRelease[]) {
  await insertRows(
    tx,
    'SharedRevision',
    releases.map(({ id, sharedRevisionId, line }) => ({
      id: sharedRevisionId,
      releaseId: id,
      authorId,
      datelineDate: line.date,
    })),
  )
  await insertRows(
    tx,
    'SharedRevisionTopic',
    releases.flatMap(({ sharedRevisionId, topicIds }) =>
      topicIds.map((topicId, position) => ({ sharedRevisionId, topicId, position })),
    ),
  )
  await insertRows(
    tx,
    'SharedRevisionPerson',
    releases.flatMap(({ sharedRevisionId, personIds }) =>
      personIds.map((personId, position) => ({ sharedRevisionId, personId, position })),
    ),
  )
  await tx.$executeRaw`
    UPDATE desk."Release" r SET "sharedRevisionId" = written.shared
    FROM unnest(${releases.map(({ id }) => id)}::uuid[],
      ${releases.map(({ sharedRevisionId }) => sharedRevisionId)}::uuid[]) AS written (id, shared)
    WHERE r.id = written.id`
}

async function writeEditions(
  tx: Tx,
  actorId: string | null,
  releases: WrittenRelease[],
  { areApproved }: { areApproved: boolean },
) {
  const editions = releases.flatMap(({ sharedRevisionId, documents }) =>
    documents.map(({ id, editionId, textRevisionId }) => ({
      id: editionId,
      documentId: id,
      number: 1,
      textRevisionId,
      sharedRevisionId,
      createdById: actorId,
    })),
  )
  await insertRows(tx, 'Edition', editions)
  const states = [
    { state: 'draft' as const, actorId },
    { state: 'submitted' as const, actorId },
    ...(areApproved ? [{ state: 'approved' as const, actorId: null }] : []),
  ]
  await insertRows(
    tx,
    'EditionStatus',
    states.flatMap((status) => editions.map(({ id }) => ({ ...status, editionId: id }))),
  )
}
