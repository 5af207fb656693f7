import { z } from 'zod'
import { Prisma } from '#generated/prisma/client.ts'
import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { readCursor, writeCursor } from '#lib/releases/cursor.ts'
import type { Mark } from './point.ts'

export type RevisionRow = {
  id: string
  parentId: string | null
  at: Date
  authorName: string | null
  headline: string
  /** The newest one, which the next edition would go out with. */
  isCurrent: boolean
  /** States that editions came into with these words, oldest first. */
  marks: Mark[]
}

export type RevisionPage = { rows: RevisionRow[]; next: string | null }

export const pageSize = 30

/** Every text that was ever saved in a language, newest first, a page at a time. */
export async function listRevisionsFor(
  actor: Actor,
  releaseId: string,
  locale: Locale,
  after?: string,
): Promise<RevisionPage> {
  if (!z.guid().safeParse(releaseId).success || !may(actor, 'release.read'))
    return { rows: [], next: null }
  const cursor = readCursor(after)
  const older = cursor
    ? Prisma.sql`AND (t."createdAt", t.id) < (${cursor.at}::timestamptz, ${cursor.id}::uuid)`
    : Prisma.empty
  const rows = await db.$queryRaw<RevisionRow[]>`
    SELECT t.id, t."parentId", t."createdAt" AS at, u.name AS "authorName", t.headline,
      t.id = (SELECT e."textRevisionId" FROM desk."Edition" e WHERE e."documentId" = d.id ORDER BY e.number DESC LIMIT 1)
        AS "isCurrent",
      coalesce((SELECT jsonb_agg(jsonb_build_object('number', e.number, 'state', s.state, 'at', s.at, 'byName', a.name)
          ORDER BY s.id)
        FROM desk."EditionStatus" s JOIN desk."Edition" e ON e.id = s."editionId" LEFT JOIN desk."User" a ON a.id = s."actorId"
        WHERE s."textRevisionId" = t.id AND s.state <> 'draft'), '[]') AS marks
    FROM desk."Document" d JOIN desk."TextRevision" t ON t."documentId" = d.id
    JOIN desk."Release" r ON r.id = d."releaseId" AND r."trashedAt" IS NULL
    LEFT JOIN desk."User" u ON u.id = t."authorId"
    WHERE d."releaseId" = ${releaseId}::uuid AND d.locale = ${locale}::desk."Locale" ${older}
    ORDER BY t."createdAt" DESC, t.id DESC LIMIT ${pageSize + 1}`
  const shown = rows.slice(0, pageSize).map((row) => ({
    ...row,
    marks: row.marks.map((mark) => ({ ...mark, at: new Date(mark.at) })),
  }))
  const last = rows.length > pageSize ? shown.at(-1) : undefined
  return { rows: shown, next: last ? writeCursor({ at: last.at, id: last.id }) : null }
}
