import { z } from 'zod'
import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import { readContents } from '#lib/editions/read-content.ts'
import type { EditionContent } from '#lib/editions/edition-content.ts'
import { type Locale, otherLocale } from '#lib/i18n/locale.ts'
import { nextEditionIds } from '#lib/parity/gate/beside.ts'
import { findUnsigned, problemsIn, type Unsigned } from '#lib/parity/gate/find-unsigned.ts'
import type { Problem } from '#lib/result.ts'
import { type DocumentOverview, documentOverview } from './document-overview.ts'
import { type Corrections, findCorrectionsFor } from './find-corrections.ts'
import { findEditions } from './lock-release.ts'
import { readArrivals, readForceFlags } from './read-course.ts'
import { readShared, type SharedForEditing } from './read-shared.ts'
import { readText } from './read-text.ts'
import { documentIn, isKilled, openEdition, type ReleaseEditions, sharedState } from './release.ts'
import { requirementsOf } from './requirements.ts'
import type { TextForEditing } from './text.ts'

export type ReleaseOverview = {
  release: Omit<ReleaseEditions, 'documents'>
  /** Null when nobody here wrote it: an imported release. */
  ownerName: string | null
  documents: DocumentOverview[]
  mayAddDocument: boolean
  mayPublish: boolean
  mayReturn: boolean
  mayPromise: boolean
  maySaveShared: boolean
  /** What can be done once readers have it. */
  corrections: Corrections
  /** Facts that differ between the languages, by translation. */
  unsigned: Unsigned[]
}

/** The release with the state of each language and what this person may do with it. */
export async function findReleaseFor(actor: Actor, id: string): Promise<ReleaseOverview | null> {
  if (!isId(id) || !may(actor, 'release.read')) return null
  const release = await findEditions(db, id)
  if (!release) return null
  const { createdById } = release
  const owner = createdById && (await db.user.findUnique({ where: { id: createdById } }))
  const newestIds = release.documents.map(({ newest }) => newest.id)
  const contents = await readContents(db, newestIds)
  const arrivals = await readArrivals(db, newestIds)
  const flags = await readForceFlags(db, id)
  const promises = await db.document.findMany({
    where: { releaseId: id, promisedAt: { not: null } },
  })
  const unsigned = isKilled(release) ? [] : await findUnsigned(db, nextEditionIds(release))
  const { documents, ...rest } = release
  const isOver = isKilled(release)
  return {
    release: rest,
    ownerName: owner ? owner.name : null,
    documents: documents.map((document) =>
      documentOverview(actor, document, {
        release,
        content: contents.find(({ id: edition }) => edition === document.newest.id)!,
        arrivals,
        flags,
        promisedAt: promises.find(({ locale }) => locale === document.locale)?.promisedAt ?? null,
        unsigned: unsigned
          .filter(({ locale }) => locale === document.locale)
          .flatMap((one) => problemsIn(one)),
      }),
    ),
    mayAddDocument:
      !isOver &&
      documents.length < 2 &&
      may(actor, 'document.add', { ownerId: release.createdById, isTranslation: true }),
    mayPublish: may(actor, 'edition.publish'),
    mayReturn: may(actor, 'edition.return'),
    mayPromise: !isOver && may(actor, 'translation.promise'),
    maySaveShared:
      !isOver &&
      may(actor, 'shared.save', { ownerId: release.createdById, state: sharedState(release) }),
    corrections: await findCorrectionsFor(actor, release),
    unsigned,
  }
}

/** The database throws at anything else that is given for an id. */
const isId = (id: string) => z.guid().safeParse(id).success

export type ReleaseTextForEditing = {
  current: TextForEditing
  /** The other language's newest text, to see beside. */
  beside: TextForEditing | null
  isTranslation: boolean
  requirements: Problem[]
}

export async function findTextFor(
  actor: Actor,
  releaseId: string,
  locale: Locale,
): Promise<ReleaseTextForEditing | null> {
  if (!isId(releaseId) || !may(actor, 'release.read')) return null
  const release = await findEditions(db, releaseId)
  const document = release && documentIn(release, locale)
  if (!document) return null
  const other = documentIn(release, otherLocale(locale))
  return {
    current: await readText(db, document.newest.textRevisionId),
    beside: other ? await readText(db, other.newest.textRevisionId) : null,
    isTranslation: locale !== release.originalLocale,
    requirements: openEdition(document) ? await requirementsFor(document.newest.id) : [],
  }
}

async function requirementsFor(editionId: string) {
  const [content] = await readContents(db, [editionId])
  return content ? requirementsOf(content) : []
}

/** What is still missing in a language, after a save. */
export async function findRequirementsFor(actor: Actor, releaseId: string, locale: Locale) {
  if (!isId(releaseId) || !may(actor, 'release.read')) return []
  const release = await findEditions(db, releaseId)
  const document = release && documentIn(release, locale)
  return document && openEdition(document) ? requirementsFor(document.newest.id) : []
}

export async function findSharedFor(
  actor: Actor,
  releaseId: string,
): Promise<SharedForEditing | null> {
  if (!isId(releaseId) || !may(actor, 'release.read')) return null
  const release = await findEditions(db, releaseId)
  return release && readShared(db, release.sharedRevisionId)
}

/** What the newest edition of a language would look like in public. */
export async function findPreviewFor(
  actor: Actor,
  releaseId: string,
  locale: Locale,
): Promise<EditionContent | null> {
  if (!isId(releaseId) || !may(actor, 'release.read')) return null
  const release = await findEditions(db, releaseId)
  const document = release && documentIn(release, locale)
  if (!document) return null
  const [content] = await readContents(db, [document.newest.id])
  return content ?? null
}
