import { Prisma } from '#generated/prisma/client.ts'
import type { Person } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import { waitingFor } from './waiting.ts'
import {
  type ComingPlan,
  type Counts,
  isCounted,
  type LiveItem,
  mostCounted,
  mostShown,
  type Section,
  type WorkItem,
} from './work.ts'

export type Work = {
  items: WorkItem[]
  counts: Counts
  coming: ComingPlan[]
  live: LiveItem[]
}

/** The first screen of a person, in four statements. */
export async function findWorkFor(actor: Person): Promise<Work> {
  const [items, counts, coming, live] = await Promise.all([
    readItems(actor),
    countWorkFor(actor, () => true),
    may(actor, 'plan.read') ? readComing() : [],
    may(actor, 'release.read') ? readLive() : [],
  ])
  return { items, counts, coming, live }
}

/** The first of every section, with what names a release. */
function readItems(actor: Person) {
  const branches = Object.entries(waitingFor(actor)).map(
    ([section, query]) =>
      Prisma.sql`(SELECT ${section} AS section, w.* FROM (${query} LIMIT ${mostShown}) w)`,
  )
  return db.$queryRaw<WorkItem[]>`
    SELECT w.section, w."releaseId", w.locale, r.kind::text, r.year, r.sequence, w.at, w.note, w.how,
      named.headline, named.locale AS "headlineLocale", coalesce(u.name, w.guest) AS "personName"
    FROM (${Prisma.join(branches, ' UNION ALL ')}) w
    JOIN desk."Release" r ON r.id = w."releaseId" LEFT JOIN desk."User" u ON u.id = w."personId"
    CROSS JOIN LATERAL (
      SELECT t.headline, d.locale::text FROM desk."Document" d
      CROSS JOIN LATERAL (SELECT * FROM desk."Edition" e WHERE e."documentId" = d.id ORDER BY e.number DESC LIMIT 1) e
      JOIN desk."TextRevision" t ON t.id = e."textRevisionId"
      WHERE d."releaseId" = w."releaseId" ORDER BY t.headline = '', d.id <> w."documentId" LIMIT 1) named`
}

/** How many of each section wait, up to a hundred, and for administrators the mails that could not be sent: one statement. */
export async function countWorkFor(
  actor: Person,
  wanted: (section: Section) => boolean = isCounted,
): Promise<Counts> {
  const branches = Object.entries(waitingFor(actor))
    .filter(([section]) => wanted(section as Section))
    .map(([section, query]) => counted(section, query))
  const mails = may(actor, 'mail.read')
    ? [counted('mail', Prisma.sql`SELECT FROM desk."Mail" WHERE state = 'failed'`)]
    : []
  const rows = await db.$queryRaw<{ section: string; count: number }[]>`
    ${Prisma.join([...branches, ...mails], ' UNION ALL ')}`
  return Object.fromEntries(rows.map(({ section, count }) => [section, count]))
}

const counted = (section: string, query: Prisma.Sql) => Prisma.sql`
  SELECT ${section} AS section, count(*)::int AS count FROM (${query} LIMIT ${mostCounted}) w`

const mostComing = 6

const readComing = () => db.$queryRaw<ComingPlan[]>`
  SELECT p.id, p.at, p.zone, p.policy::text, (
    SELECT json_agg(json_build_object('releaseId', d."releaseId", 'locale', d.locale, 'headline', t.headline,
      'isPinned', x."editionId" IS NOT NULL) ORDER BY d."releaseId", d.locale)
    FROM desk."PlanEdition" x JOIN desk."Document" d ON d.id = x."documentId"
    CROSS JOIN LATERAL (SELECT * FROM desk."Edition" e WHERE e."documentId" = d.id
      AND (x."editionId" IS NULL OR e.id = x."editionId") ORDER BY e.number DESC LIMIT 1) e
    JOIN desk."TextRevision" t ON t.id = e."textRevisionId"
    WHERE x."planId" = p.id AND x."isOpen") AS editions
  FROM (SELECT * FROM desk."PublishPlan" WHERE state = 'waiting' ORDER BY at LIMIT ${mostComing}) p
  WHERE EXISTS (SELECT FROM desk."PlanEdition" x WHERE x."planId" = p.id AND x."isOpen") ORDER BY p.at`

const mostLive = 6

/** Statuses are numbered as they happen, so the newest are met first. */
const readLive = () => db.$queryRaw<LiveItem[]>`
  SELECT d."releaseId", d.locale::text, t.headline, r.year, r.sequence, s.at,
    EXISTS (SELECT FROM desk."ForcedPublication" f WHERE f."editionId" = e.id AND f."approvedAt" IS NULL) AS "isUnapproved"
  FROM (SELECT * FROM desk."EditionStatus" WHERE state = 'published' ORDER BY id DESC LIMIT ${mostLive}) s
  JOIN desk."Edition" e ON e.id = s."editionId" JOIN desk."Document" d ON d.id = e."documentId"
  JOIN desk."Release" r ON r.id = d."releaseId" JOIN desk."TextRevision" t ON t.id = e."textRevisionId"
  ORDER BY s.id DESC`
