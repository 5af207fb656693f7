// What waits, as one query per section. Each walks an index of its own, so that the archive behind does not matter: a list takes
// the first rows and a count stops at a hundred. All give the same columns.
import { Prisma } from '#generated/prisma/client.ts'
import type { Person } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import type { Section } from './work.ts'

/** What has not moved for a month is archive, not work. */
const lately = Prisma.sql`now() - interval '30 days'`

/** The newest row with which an edition came into its state, and the document and release that it belongs to. */
const inState = (state: Prisma.Sql) => Prisma.sql`
  desk."Edition" e
  JOIN desk."Document" d ON d.id = e."documentId"
  JOIN desk."Release" r ON r.id = d."releaseId" AND r."trashedAt" IS NULL
  CROSS JOIN LATERAL (SELECT * FROM desk."EditionStatus" x WHERE x."editionId" = e.id ORDER BY x.id DESC LIMIT 1) s
  WHERE e.state = ${state}`

const ofEdition = Prisma.sql`
  d."releaseId", d.id AS "documentId", d.locale::text, s.at, s."actorId" AS "personId", NULL AS guest, s.note,
  CASE WHEN r."embargoUntil" > now() THEN 'embargoed' ELSE '' END AS how`

const review = (me: string) => Prisma.sql`
  SELECT ${ofEdition} FROM ${inState(Prisma.sql`'submitted'`)}
  AND s."actorId" IS DISTINCT FROM ${me}::uuid ORDER BY e.id`

/** Returned to who submitted it, and to who began the release. */
const change = (me: string) => Prisma.sql`
  SELECT ${ofEdition} FROM ${inState(Prisma.sql`'changes_requested'`)}
  AND (r."createdById" = ${me}::uuid OR ${me}::uuid = (SELECT x."actorId" FROM desk."EditionStatus" x
    WHERE x."editionId" = e.id AND x.state = 'submitted' ORDER BY x.id DESC LIMIT 1)) ORDER BY e.id`

const ready = () => Prisma.sql`
  SELECT ${ofEdition} FROM ${inState(Prisma.sql`'approved'`)} ORDER BY e.id`

const drafts = (me: string) => Prisma.sql`
  SELECT d."releaseId", d.id AS "documentId", d.locale::text, r."updatedAt" AS at, NULL::uuid AS "personId", NULL AS guest,
    '' AS note, '' AS how
  FROM desk."Release" r JOIN desk."Document" d ON d."releaseId" = r.id AND d.locale = r."originalLocale"
  WHERE r."createdById" = ${me}::uuid AND r."updatedAt" > ${lately} AND r."trashedAt" IS NULL
    AND EXISTS (SELECT FROM desk."Edition" e WHERE e."documentId" = d.id AND e.state = 'draft')
  ORDER BY r."updatedAt" DESC, r.id DESC`

const unsaved = (me: string) => Prisma.sql`
  SELECT d."releaseId", d.id AS "documentId", d.locale::text, w."savedAt" AS at, NULL::uuid AS "personId", NULL AS guest,
    '' AS note, '' AS how
  FROM desk."UnsavedText" w JOIN desk."Document" d ON d.id = w."documentId"
  JOIN desk."Release" r ON r.id = d."releaseId" AND r."trashedAt" IS NULL
  WHERE w."userId" = ${me}::uuid AND w."savedAt" < now() - interval '2 minutes' ORDER BY w."savedAt" DESC`

/**
 * Originals that are approved, waiting for their time or live, and whose other language is not there, never went on, or was made
 * from an older text than the one that stands.
 */
const translate = () => Prisma.sql`
  SELECT d."releaseId", d.id AS "documentId", CASE r."originalLocale" WHEN 'ar' THEN 'en' ELSE 'ar' END AS locale,
    r."updatedAt" AS at, NULL::uuid AS "personId", NULL AS guest, '' AS note,
    CASE WHEN td.id IS NULL THEN 'missing' WHEN mine.state = 'draft' AND td.slug IS NULL THEN 'begun' ELSE 'behind' END AS how
  FROM desk."Release" r
  JOIN desk."Document" d ON d."releaseId" = r.id AND d.locale = r."originalLocale"
  CROSS JOIN LATERAL (SELECT t.id, t."createdAt", e.id AS "editionId"
    FROM desk."Edition" e JOIN desk."TextRevision" t ON t.id = e."textRevisionId"
    WHERE e."documentId" = d.id AND e.state IN ('approved', 'scheduled', 'failed', 'published')
    ORDER BY e.number DESC LIMIT 1) source
  LEFT JOIN desk."Document" td ON td."releaseId" = r.id AND td.locale <> r."originalLocale"
  LEFT JOIN LATERAL (SELECT e.state, t."basedOnId" FROM desk."Edition" e JOIN desk."TextRevision" t ON t.id = e."textRevisionId"
    WHERE e."documentId" = td.id ORDER BY e.number DESC LIMIT 1) mine ON true
  LEFT JOIN desk."TextRevision" base ON base.id = mine."basedOnId"
  WHERE r."updatedAt" > ${lately} AND r."trashedAt" IS NULL AND (td.id IS NULL OR (mine.state = 'draft' AND td.slug IS NULL)
    OR (base.id <> source.id AND base."createdAt" < source."createdAt" AND mine.state NOT IN ('withdrawn', 'killed')))
    AND (SELECT x.at FROM desk."EditionStatus" x WHERE x."editionId" = source."editionId" ORDER BY x.id DESC LIMIT 1) > ${lately}
  ORDER BY r."updatedAt" DESC, r.id DESC`

/** Open conversations in which the last word is somebody else's, and that call me or answer me. */
const comments = (me: string) => Prisma.sql`
  SELECT d."releaseId", d.id AS "documentId", d.locale::text, last.at, last."authorId" AS "personId", NULL AS guest,
    left(last.text, 200) AS note, CASE WHEN mine.calls THEN 'mentioned' ELSE 'answered' END AS how
  FROM (SELECT id, bool_or(calls) AS calls FROM (
      SELECT c."threadId" AS id, true AS calls FROM desk."CommentMention" m JOIN desk."Comment" c ON c.id = m."commentId"
      WHERE m."userId" = ${me}::uuid AND m."seenAt" IS NULL
      UNION ALL SELECT c."threadId", false FROM desk."Comment" c WHERE c."authorId" = ${me}::uuid AND c.at > ${lately}
    ) part GROUP BY id) mine
  JOIN desk."CommentThread" th ON th.id = mine.id AND th."resolvedAt" IS NULL
  JOIN desk."Document" d ON d.id = th."documentId"
  JOIN desk."Release" r ON r.id = d."releaseId" AND r."trashedAt" IS NULL
  CROSS JOIN LATERAL (SELECT * FROM desk."Comment" c WHERE c."threadId" = th.id ORDER BY c.at DESC, c.id DESC LIMIT 1) last
  WHERE last."authorId" IS DISTINCT FROM ${me}::uuid ORDER BY last.at DESC`

/** What people outside said about a text of mine, or to which I sent them a link, while it is not public. */
const guests = (me: string) => Prisma.sql`
  SELECT d."releaseId", d.id AS "documentId", d.locale::text, c.at, NULL::uuid AS "personId", l.name AS guest,
    left(c.text, 200) AS note, '' AS how
  FROM (SELECT id FROM desk."PreviewLink" WHERE "createdById" = ${me}::uuid AND "createdAt" > ${lately}
      UNION SELECT l.id FROM desk."Release" r JOIN desk."Document" d ON d."releaseId" = r.id
      JOIN desk."Edition" e ON e."documentId" = d.id JOIN desk."PreviewLink" l ON l."editionId" = e.id
      WHERE r."createdById" = ${me}::uuid AND r."updatedAt" > ${lately}) mine
  JOIN desk."PreviewLink" l ON l.id = mine.id
  CROSS JOIN LATERAL (SELECT * FROM desk."PreviewComment" c WHERE c."linkId" = l.id ORDER BY c.at DESC LIMIT 1) c
  JOIN desk."Edition" e ON e.id = l."editionId"
  JOIN desk."Document" d ON d.id = e."documentId"
  JOIN desk."Release" r ON r.id = d."releaseId" AND r."trashedAt" IS NULL
  WHERE c.at > ${lately} AND e.state NOT IN ('published', 'superseded', 'withdrawn', 'killed') ORDER BY c.at DESC`

const forced = (me: string) => Prisma.sql`
  SELECT d."releaseId", d.id AS "documentId", d.locale::text, f.at, f."actorId" AS "personId", NULL AS guest,
    f.reason AS note, '' AS how
  FROM desk."ForcedPublication" f JOIN desk."Edition" e ON e.id = f."editionId"
  JOIN desk."Document" d ON d.id = e."documentId"
  WHERE f."approvedAt" IS NULL AND f."actorId" IS DISTINCT FROM ${me}::uuid ORDER BY f.at`

const failed = () => Prisma.sql`
  SELECT d."releaseId", d.id AS "documentId", d.locale::text, p.at, p."createdById" AS "personId", NULL AS guest,
    p.note, '' AS how
  FROM desk."PublishPlan" p JOIN desk."PlanEdition" x ON x."planId" = p.id AND x."isOpen"
  JOIN desk."Document" d ON d.id = x."documentId"
  WHERE p.state = 'failed' ORDER BY p.at`

/** The sections of a person, each with its query. */
export function waitingFor(actor: Person): Partial<Record<Section, Prisma.Sql>> {
  const me = actor.id
  const aTranslation = { isTranslation: true, state: 'draft' } as const
  return {
    ...(may(actor, 'plan.save') && { failed: failed() }),
    ...(may(actor, 'edition.approve') && { review: review(me), forced: forced(me) }),
    change: change(me),
    ...(may(actor, 'edition.publish') && { ready: ready() }),
    ...(may(actor, 'text.save', aTranslation) && { translate: translate() }),
    comments: comments(me),
    guests: guests(me),
    unsaved: unsaved(me),
    drafts: drafts(me),
  }
}
