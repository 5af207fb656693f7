import { z } from 'zod'
import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import { readContents } from '#lib/editions/read-content.ts'
import type { EditionContent } from '#lib/editions/edition-content.ts'
import { type Locale, otherLocale } from '#lib/i18n/locale.ts'
import type { Problem } from '#lib/result.ts'
import { readEditions } from './lock-release.ts'
import { readShared, type SharedForEditing } from './read-shared.ts'
import { readText } from './read-text.ts'
import {
  aboutText,
  documentIn,
  type EditionPins,
  isOpen,
  openEdition,
  type ReleaseEditions,
  sharedState,
} from './release.ts'
import { requirementsOf } from './requirements.ts'
import type { TextForEditing } from './text.ts'

export type DocumentOverview = {
  locale: Locale
  headline: string
  newest: Pick<EditionPins, 'number' | 'state' | 'revision'>
  isOpen: boolean
  liveNumber: number | null
  slug: string | null
  /** The note with which an editor returned the edition, while it waits for changes. */
  returnNote: string | null
  /** When readers are told that this language will follow. */
  promisedAt: Date | null
  /** What is missing before the open edition can go on; empty when nothing is open. */
  requirements: Problem[]
  maySave: boolean
  maySubmit: boolean
}

export type ReleaseOverview = {
  release: Omit<ReleaseEditions, 'documents'>
  /** Null when nobody here wrote it: an imported release. */
  ownerName: string | null
  documents: DocumentOverview[]
  mayAddDocument: boolean
  mayPublish: boolean
  mayReturn: boolean
  mayWithdraw: boolean
  mayPromise: boolean
  maySaveShared: boolean
}

/** The release with the state of each language and what this person may do with it. */
export async function findReleaseFor(actor: Actor, id: string): Promise<ReleaseOverview | null> {
  if (!isId(id) || !may(actor, 'release.read')) return null
  const release = await readEditions(db, id)
  if (!release) return null
  const { createdById } = release
  const owner = createdById && (await db.user.findUnique({ where: { id: createdById } }))
  const newestIds = release.documents.map(({ newest }) => newest.id)
  const contents = await readContents(db, newestIds)
  const notes = await returnNotes(newestIds)
  const promises = await db.document.findMany({
    where: { releaseId: id, promisedAt: { not: null } },
  })
  const { documents, ...rest } = release
  return {
    release: rest,
    ownerName: owner ? owner.name : null,
    documents: documents.map((document) => {
      const content = contents.find(({ id: edition }) => edition === document.newest.id)!
      const isBeingWorkedOn = isOpen(document.newest.state)
      return {
        locale: document.locale,
        headline: content.headline,
        newest: document.newest,
        isOpen: isBeingWorkedOn,
        liveNumber: document.live?.number ?? null,
        slug: document.slug,
        returnNote:
          document.newest.state === 'changes_requested'
            ? (notes.get(document.newest.id) ?? null)
            : null,
        promisedAt:
          promises.find((promised) => promised.locale === document.locale)?.promisedAt ?? null,
        requirements: isBeingWorkedOn ? requirementsOf(content) : [],
        maySave: may(actor, 'text.save', aboutText(release, document)),
        maySubmit: may(actor, 'edition.submit', aboutText(release, document)),
      }
    }),
    mayAddDocument:
      documents.length < 2 &&
      may(actor, 'document.add', { ownerId: release.createdById, isTranslation: true }),
    mayPublish: may(actor, 'edition.publish'),
    mayReturn: may(actor, 'edition.return'),
    mayPromise: may(actor, 'translation.promise'),
    mayWithdraw: may(actor, 'release.withdraw'),
    maySaveShared: may(actor, 'shared.save', {
      ownerId: release.createdById,
      state: sharedState(release),
    }),
  }
}

/** The database throws at anything else that is given for an id. */
const isId = (id: string) => z.guid().safeParse(id).success

async function returnNotes(editionIds: string[]) {
  const rows = await db.editionStatus.findMany({
    where: { editionId: { in: editionIds }, state: 'changes_requested' },
    orderBy: { id: 'asc' },
  })
  return new Map(rows.map(({ editionId, note }) => [editionId, note]))
}

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
  const release = await readEditions(db, releaseId)
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
  const release = await readEditions(db, releaseId)
  const document = release && documentIn(release, locale)
  return document && openEdition(document) ? requirementsFor(document.newest.id) : []
}

export async function findSharedFor(
  actor: Actor,
  releaseId: string,
): Promise<SharedForEditing | null> {
  if (!isId(releaseId) || !may(actor, 'release.read')) return null
  const release = await readEditions(db, releaseId)
  return release && readShared(db, release.sharedRevisionId)
}

/** What the newest edition of a language would look like in public. */
export async function findPreviewFor(
  actor: Actor,
  releaseId: string,
  locale: Locale,
): Promise<EditionContent | null> {
  if (!isId(releaseId) || !may(actor, 'release.read')) return null
  const release = await readEditions(db, releaseId)
  const document = release && documentIn(release, locale)
  if (!document) return null
  const [content] = await readContents(db, [document.newest.id])
  return content ?? null
}
