import { z } from 'zod'
import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { mostCounted } from '#lib/work/work.ts'
import type { BoilerplateEntry } from './register.ts'

export type BoilerplateVersion = {
  id: string
  locale: Locale
  number: number
  text: string
  createdAt: Date
  /** How many live and how many open editions name it, up to a hundred. */
  live: number
  open: number
  /** The last few releases that name it. */
  uses: { releaseId: string; headline: string; year: number | null; sequence: number | null }[]
}

export type BoilerplateHistory = { entry: BoilerplateEntry; versions: BoilerplateVersion[] }

/** All versions of a boilerplate, the newest first, each with what uses it. */
export async function findBoilerplateFor(
  actor: Actor,
  id: string,
): Promise<BoilerplateHistory | null> {
  if (!may(actor, 'register.read') || !z.guid().safeParse(id).success) return null
  const found = await db.boilerplate.findUnique({ where: { id } })
  if (!found) return null
  const versions = await readVersions(id)
  const newestIn = (locale: Locale) => versions.find((one) => one.locale === locale)?.text ?? ''
  const { name, revision, retiredAt } = found
  const texts = { textAr: newestIn('ar'), textEn: newestIn('en') }
  return { entry: { id, name, revision, isRetired: retiredAt !== null, ...texts }, versions }
}

const mostUses = 5

const readVersions = (id: string) => db.$queryRaw<BoilerplateVersion[]>`
  SELECT v.id, v.locale::text, v.number, v.text, v."createdAt",
    (SELECT count(*)::int FROM (SELECT FROM desk."TextRevision" t JOIN desk."Edition" e ON e."textRevisionId" = t.id
      WHERE t."boilerplateVersionId" = v.id AND e.state = 'published' LIMIT ${mostCounted}) n) AS live,
    (SELECT count(*)::int FROM (SELECT FROM desk."TextRevision" t JOIN desk."Edition" e ON e."textRevisionId" = t.id
      WHERE t."boilerplateVersionId" = v.id
        AND e.state IN ('draft', 'submitted', 'changes_requested', 'approved', 'scheduled') LIMIT ${mostCounted}) n) AS open,
    coalesce((SELECT json_agg(u) FROM (
      SELECT d."releaseId", t.headline, r.year, r.sequence
      FROM desk."TextRevision" t JOIN desk."Edition" e ON e."textRevisionId" = t.id
      JOIN desk."Document" d ON d.id = e."documentId"
      JOIN desk."Release" r ON r.id = d."releaseId" AND r."trashedAt" IS NULL
      WHERE t."boilerplateVersionId" = v.id AND e.state NOT IN ('superseded', 'withdrawn', 'killed')
      LIMIT ${mostUses}) u), '[]') AS uses
  FROM desk."BoilerplateVersion" v WHERE v."boilerplateId" = ${id}::uuid ORDER BY v.locale, v.number DESC`
