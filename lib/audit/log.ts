// Everything that anybody did at the desk, for administrators: filtered, by pages, and as a file.
import { z } from 'zod'
import { Prisma } from '#generated/prisma/client.ts'
import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import { officeInstant } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { type AuditEventName, auditEvents } from './audit-event.ts'
import { placeIn, writePlace } from './place.ts'

const day = z.iso.date().refine((date) => date >= '1900-01-01' && date < '2500-01-01')
const one = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined)

/** What the log's address may ask for; anything else in it is ignored. */
export const logFilter = z.object({
  person: one(z.union([z.guid(), z.literal('system')])),
  event: one(z.enum(auditEvents)),
  release: one(
    z
      .string()
      .trim()
      .regex(/^\d{4}\/\d{1,6}$/),
  ),
  from: one(day),
  to: one(day),
  after: one(z.string().max(200)),
})
export type LogFilter = z.infer<typeof logFilter>

export type LogRow = {
  seq: number
  at: Date
  event: AuditEventName
  actorName: string | null
  releaseId: string | null
  year: number | null
  sequence: number | null
  locale: Locale | null
  /** Whom it was about, when it was about a person of the desk. */
  subjectName: string | null
  facts: Record<string, unknown>
  hash: string
}
export type LogPage = { rows: LogRow[]; next: string | null }

const pageSize = 50

export async function listLogFor(actor: Actor, filter: LogFilter): Promise<LogPage | null> {
  if (!may(actor, 'log.read')) return null
  const place = placeIn(filter.after)
  const before = place && /^\d{1,18}$/.test(place.key) ? place : null
  const rows = await readLog(
    filter,
    before && { at: before.at, seq: Number(before.key) },
    pageSize + 1,
  )
  const last = rows.length > pageSize ? rows[pageSize - 1] : undefined
  return {
    rows: rows.slice(0, pageSize),
    next: last ? writePlace({ at: last.at, key: String(last.seq) }) : null,
  }
}

type Before = { at: Date; seq: number } | null

/** Newest first. Every filter has an index that ends in this order. */
export const readLog = (filter: LogFilter, before: Before, most: number) => db.$queryRaw<LogRow[]>`
  SELECT a.seq::float8 AS seq, a.at, a.event, u.name AS "actorName", a."releaseId", r.year, r.sequence, a.locale::text,
    subject.name AS "subjectName", a.facts, a.hash
  FROM (SELECT * FROM desk."AuditEvent" a WHERE ${Prisma.join(conditionsOf(filter, before), ' AND ')}
    ORDER BY a.at DESC, a.seq DESC LIMIT ${most}) a
  LEFT JOIN desk."User" u ON u.id = a."actorId"
  LEFT JOIN desk."User" subject ON subject.id = a."subjectId"
  LEFT JOIN desk."Release" r ON r.id = a."releaseId"
  ORDER BY a.at DESC, a.seq DESC`

/** Days are those of the office. */
function conditionsOf({ person, event, release, from, to }: LogFilter, before: Before) {
  const [year, sequence] = release?.split('/').map(Number) ?? []
  return [
    Prisma.sql`true`,
    ...(person === 'system' ? [Prisma.sql`a."actorId" IS NULL`] : []),
    ...(person && person !== 'system' ? [Prisma.sql`a."actorId" = ${person}::uuid`] : []),
    ...(event ? [Prisma.sql`a.event = ${event}`] : []),
    ...(release
      ? [
          Prisma.sql`a."releaseId" = (SELECT id FROM desk."Release" WHERE year = ${year} AND sequence = ${sequence})`,
        ]
      : []),
    ...(from ? [Prisma.sql`a.at >= ${officeInstant(`${from}T00:00`)}::timestamptz`] : []),
    ...(to ? [Prisma.sql`a.at < ${officeInstant(`${dayAfter(to)}T00:00`)}::timestamptz`] : []),
    ...(before
      ? [Prisma.sql`(a.at, a.seq) < (${before.at}::timestamptz, ${before.seq}::bigint)`]
      : []),
  ]
}

const dayAfter = (date: string) =>
  new Date(Date.parse(`${date}T00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** Everyone who has or had an account, to look for what they did. */
export async function listLogPeopleFor(actor: Actor): Promise<{ id: string; name: string }[]> {
  if (!may(actor, 'log.read')) return []
  return db.user.findMany({ select: { id: true, name: true }, orderBy: { name: 'asc' } })
}
