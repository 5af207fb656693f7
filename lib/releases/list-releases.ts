import { Prisma } from '#generated/prisma/client.ts'
import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import type { ReleaseKind } from '#lib/editions/edition-content.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { readCursor, writeCursor } from './cursor.ts'
import type { EditionState, PinnedState } from './release.ts'
import type { ReleaseFilter } from './schema.ts'
import { havingAll, isNumber, readQuery } from './search.ts'

type ListState = NonNullable<ReleaseFilter['state']>

export type DocumentRow = {
  locale: Locale
  headline: string
  /** State of the open edition, or of the newest one when nothing is open. */
  state: EditionState
  isLive: boolean
  /** An edition that waits for its time, or did not go live when it came, beside a newer draft. */
  pinned: PinnedState | null
  /** Published before a second person had approved it, and nobody has since. */
  isForced: boolean
}

export type ReleaseRow = {
  id: string
  kind: ReleaseKind
  year: number | null
  sequence: number | null
  originalLocale: Locale
  ownerName: string
  updatedAt: Date
  documents: DocumentRow[]
}

export type ReleasePage = { rows: ReleaseRow[]; next: string | null }

export const pageSize = 30

/** Newest changes first, a page at a time. */
export async function listReleasesFor(actor: Actor, filter: ReleaseFilter): Promise<ReleasePage> {
  if (!may(actor, 'release.read')) return { rows: [], next: null }
  const rows = await db.$queryRaw<ReleaseRow[]>`
    WITH ${pageOf(actor, filter)}
    SELECT p.id, p.kind::text, p.year, p.sequence, p."originalLocale"::text, p."updatedAt", u.name AS "ownerName",
      (SELECT jsonb_agg(jsonb_build_object('locale', d.locale, 'headline', t.headline, 'state', e.state,
          'isLive', EXISTS (SELECT 1 FROM desk."Edition" l WHERE l."documentId" = d.id AND l.state = 'published'),
          'pinned', (SELECT w.state FROM desk."Edition" w WHERE w."documentId" = d.id AND w.id <> e.id
            AND w.state IN ('scheduled', 'failed')),
          'isForced', EXISTS (SELECT 1 FROM desk."Edition" g JOIN desk."ForcedPublication" f ON f."editionId" = g.id
            WHERE g."documentId" = d.id AND f."approvedAt" IS NULL))
          ORDER BY d.locale)
        FROM desk."Document" d
        CROSS JOIN LATERAL (SELECT * FROM desk."Edition" n WHERE n."documentId" = d.id ORDER BY n.number DESC LIMIT 1) e
        JOIN desk."TextRevision" t ON t.id = e."textRevisionId" WHERE d."releaseId" = p.id) AS documents
    FROM page p JOIN desk."User" u ON u.id = p."createdById"
    ORDER BY p."updatedAt" DESC, p.id DESC`
  const last = rows.length > pageSize ? rows[pageSize - 1] : undefined
  return {
    rows: rows.slice(0, pageSize),
    next: last ? writeCursor({ at: last.updatedAt, id: last.id }) : null,
  }
}

/** Beyond so many documents with the words of a search, the list is read in its order until the page is full. */
const few = 2000

/**
 * The page, and what leads to it. Words that few documents have lead to their releases, words that many have are soon met in
 * the list. The database cannot know beforehand which it is, so it looks for a few first and then goes one of the two ways.
 */
function pageOf(actor: Actor, filter: ReleaseFilter) {
  const { words, numbers } = readQuery(filter.q ?? '')
  const conditions = [...conditionsOf(actor, filter), ...numbers.map(isNumber)]
  const [group, ...more] = words.map(havingAll)
  const inOrder = (...also: Prisma.Sql[]) => Prisma.sql`(
    SELECT r.* FROM desk."Release" r WHERE ${Prisma.join([...conditions, ...also], ' AND ')}
    ORDER BY r."updatedAt" DESC, r.id DESC LIMIT ${pageSize + 1})`
  if (!group) return Prisma.sql`page AS MATERIALIZED ${inOrder()}`
  const others = more.map((documents) => Prisma.sql`r.id IN (${documents})`)
  return Prisma.sql`
    found AS MATERIALIZED (${group} LIMIT ${few}),
    page AS MATERIALIZED (
      ${inOrder(...others, Prisma.sql`(SELECT count(*) FROM found) < ${few} AND r.id IN (SELECT "releaseId" FROM found)`)}
      UNION ALL
      ${inOrder(...others, Prisma.sql`(SELECT count(*) FROM found) = ${few} AND r.id IN (${group})`)})`
}

function conditionsOf(actor: Actor, filter: ReleaseFilter) {
  const cursor = readCursor(filter.after)
  return [
    Prisma.sql`r."trashedAt" IS NULL`,
    ...(cursor
      ? [Prisma.sql`(r."updatedAt", r.id) < (${cursor.at}::timestamptz, ${cursor.id}::uuid)`]
      : []),
    ...(filter.mine && actor.kind === 'person'
      ? [Prisma.sql`r."createdById" = ${actor.id}::uuid`]
      : []),
    ...(filter.state ? [inState(filter.state)] : []),
  ]
}

/** What is returned is being written again, too. */
const statesOf = (state: Exclude<ListState, 'forced'>): EditionState[] =>
  state === 'draft' ? ['draft', 'changes_requested'] : [state]

const isFlagged = Prisma.sql`r.id IN (SELECT d."releaseId" FROM desk."ForcedPublication" f
  JOIN desk."Edition" e ON e.id = f."editionId" JOIN desk."Document" d ON d.id = e."documentId" WHERE f."approvedAt" IS NULL)`

const inState = (state: ListState) =>
  state === 'forced'
    ? isFlagged
    : Prisma.sql`EXISTS (
  SELECT 1 FROM desk."Document" d JOIN desk."Edition" e ON e."documentId" = d.id
  WHERE d."releaseId" = r.id AND e.state = ANY(${statesOf(state)}::desk."EditionState"[]))`
