import { z } from 'zod'
import { Prisma } from '#generated/prisma/client.ts'
import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import { type ActivityEntry, type ActivityGroup, eventsIn, groups } from './activity.ts'
import { placeIn, writePlace } from './place.ts'

export const activityFilter = z.object({
  show: z.enum(groups).optional().catch(undefined),
  after: z.string().max(200).optional().catch(undefined),
})
export type ActivityFilter = z.infer<typeof activityFilter>

export type ActivityPage = { entries: ActivityEntry[]; next: string | null }

const rowsAtOnce = 120

type Row = Omit<ActivityEntry, 'since' | 'times'>

/** What happened to a release and when, newest first, a page at a time. Saves in a row by one person are told as one. */
export async function listActivityFor(
  actor: Actor,
  releaseId: string,
  { show, after }: ActivityFilter = {},
): Promise<ActivityPage> {
  if (!may(actor, 'history.read') || !z.guid().safeParse(releaseId).success)
    return { entries: [], next: null }
  const parts = [
    trail(releaseId, show),
    ...(!show || show === 'guests' ? [views(releaseId), remarks(releaseId)] : []),
    ...(!show || show === 'mail' ? [mails(releaseId)] : []),
  ]
  const before = placeIn(after)
  const rows = await db.$queryRaw<Row[]>`
    SELECT * FROM (${Prisma.join(parts, ' UNION ALL ')}) entry
    WHERE ${before ? Prisma.sql`(at, key) < (${before.at}::timestamptz, ${before.key})` : Prisma.sql`true`}
    ORDER BY at DESC, key DESC LIMIT ${rowsAtOnce + 1}`
  const shown = rows.slice(0, rowsAtOnce)
  return {
    entries: together(shown),
    next: rows.length > rowsAtOnce ? writePlace(shown.at(-1)!) : null,
  }
}

/** What a guest did stands there with their name. */
const toldElsewhere = ['preview_link.commented', 'embargo.accepted']

/** Of one moment, the cause stands before what it caused: events sort by their first sign, then by their number. */
const trail = (releaseId: string, show?: ActivityGroup) => Prisma.sql`
  SELECT '1' || lpad(a.seq::text, 19, '0') AS key, a.at, a.event, u.name AS "actorName", a.locale::text, a.facts
  FROM desk."AuditEvent" a LEFT JOIN desk."User" u ON u.id = a."actorId"
  WHERE a."releaseId" = ${releaseId}::uuid
    AND a.event <> ALL (${toldElsewhere})
    AND ${show ? Prisma.sql`a.event = ANY(${eventsIn(show)})` : Prisma.sql`true`}`

const views = (releaseId: string) => Prisma.sql`
  SELECT '2' || lpad(v.id::text, 19, '0'), v.at, 'guest.' || v.what, i.name, v.locale::text,
    jsonb_build_object('outlet', i.outlet)
  FROM desk."EmbargoInvitation" i JOIN desk."EmbargoView" v ON v."invitationId" = i.id
  WHERE i."releaseId" = ${releaseId}::uuid`

const remarks = (releaseId: string) => Prisma.sql`
  SELECT '3' || c.id, c.at, 'guest.commented', l.name, d.locale::text, jsonb_build_object('note', c.text)
  FROM desk."Document" d JOIN desk."Edition" e ON e."documentId" = d.id JOIN desk."PreviewLink" l ON l."editionId" = e.id
  JOIN desk."PreviewComment" c ON c."linkId" = l.id WHERE d."releaseId" = ${releaseId}::uuid`

/** To whom, and how far it came; never its words: some carry a secret link. */
const mails = (releaseId: string) => Prisma.sql`
  SELECT '4' || m.id, coalesce(m."sentAt", m."createdAt"), 'mail.' || m.state, NULL, NULL,
    jsonb_build_object('to', coalesce(u.name, m."to"), 'kind', m.kind)
  FROM desk."Mail" m LEFT JOIN desk."User" u ON u.id = m."userId" WHERE m."releaseId" = ${releaseId}::uuid`

function together(rows: Row[]): ActivityEntry[] {
  const entries: ActivityEntry[] = []
  for (const row of rows) {
    const former = entries.at(-1)
    if (former && row.event === 'text.saved' && isSameWork(former, row))
      Object.assign(former, { since: row.at, times: former.times + 1 })
    else entries.push({ ...row, since: row.at, times: 1 })
  }
  return entries
}

const isSameWork = (one: Row, other: Row) =>
  one.event === other.event && one.actorName === other.actorName && one.locale === other.locale
