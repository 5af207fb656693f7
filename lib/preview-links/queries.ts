import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { isUuid } from '#lib/media/uuid.ts'
import { readEditions } from '#lib/releases/lock-release.ts'
import { aboutText, openEdition } from '#lib/releases/release.ts'
import { plainTextOfBlock } from '#lib/rich-text/plain-text.ts'
import type { RichText } from '#lib/rich-text/schema.ts'

export type PreviewComment = {
  id: string
  /** The words that it is about; null when it is about the whole. */
  quote: string | null
  text: string
  at: Date
}

export type PreviewLinkRow = {
  id: string
  name: string
  email: string
  language: Locale
  editionNumber: number
  makerName: string | null
  expiresAt: Date
  state: 'open' | 'over' | 'revoked' | 'public'
  lastSeenAt: Date | null
  mayRevoke: boolean
  comments: PreviewComment[]
}

export type PreviewLinksForDesk = {
  /** Languages of which this person may make a link now. */
  makeable: Locale[]
  links: PreviewLinkRow[]
}

const newest = 100

/** The preview links of a release and what was said by them, for everyone who may read it. */
export async function findPreviewLinksFor(
  actor: Actor,
  releaseId: string,
): Promise<PreviewLinksForDesk | null> {
  if (!isUuid(releaseId) || !may(actor, 'release.read')) return null
  const release = await readEditions(db, releaseId)
  if (!release) return null
  const [{ now }] = await db.$queryRaw<[{ now: Date }]>`SELECT clock_timestamp() AS now`
  const mine = release.documents.filter((document) =>
    may(actor, 'preview_link.make', aboutText(release, document)),
  )
  const rows = await readLinks(release.documents.map(({ id }) => id))
  return {
    makeable: mine
      .filter((document) => openEdition(document) || document.pinned)
      .map(({ locale }) => locale),
    links: rows.map((row) =>
      asRow(
        row,
        now,
        mine.some(({ id }) => id === row.edition.document.id),
      ),
    ),
  }
}

const readLinks = (documentIds: string[]) =>
  db.previewLink.findMany({
    where: { edition: { documentId: { in: documentIds } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: newest,
    include: {
      edition: { select: { number: true, state: true, document: true } },
      createdBy: { select: { name: true } },
      textRevision: { select: { body: true } },
      comments: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
    },
  })

type Row = Awaited<ReturnType<typeof readLinks>>[number]

function asRow(row: Row, now: Date, isMine: boolean): PreviewLinkRow {
  const { edition, createdBy, textRevision, comments } = row
  const { content } = textRevision.body as unknown as RichText
  const wordsOf = (blockId: string) => {
    const block = content.find(({ attrs }) => attrs.id === blockId)
    return block ? plainTextOfBlock(block) : null
  }
  const state = stateOf(row, now)
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    language: edition.document.locale,
    editionNumber: edition.number,
    makerName: createdBy?.name ?? null,
    expiresAt: row.expiresAt,
    state,
    lastSeenAt: row.lastSeenAt,
    mayRevoke: isMine && state === 'open',
    comments: comments.map(({ id, blockId, text, at }) => ({
      id,
      quote: blockId && wordsOf(blockId),
      text,
      at,
    })),
  }
}

const endedStates = ['published', 'superseded', 'withdrawn', 'killed']

function stateOf({ revokedAt, expiresAt, edition }: Row, now: Date): PreviewLinkRow['state'] {
  if (revokedAt) return 'revoked'
  if (endedStates.includes(edition.state)) return 'public'
  return expiresAt <= now ? 'over' : 'open'
}
