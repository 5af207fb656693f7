import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import type { ReleaseKind } from '#lib/editions/edition-content.ts'
import type { Locale } from '#lib/i18n/locale.ts'

export type TrashedRelease = {
  id: string
  kind: ReleaseKind
  headline: string
  locale: Locale
  ownerName: string | null
  trashedAt: Date
  trashedByName: string | null
  mayRestore: boolean
}

/** As many as one looks through; older ones are found in the log. */
const mostShown = 100

type Row = Omit<TrashedRelease, 'mayRestore'> & { ownerId: string | null }

/** What lies in the trash, the last thrown away first. Everyone sees it; who may throw away may bring back. */
export async function listTrashFor(actor: Actor): Promise<TrashedRelease[]> {
  if (!may(actor, 'release.read')) return []
  const rows = await db.$queryRaw<Row[]>`
    SELECT r.id, r.kind::text, r."trashedAt", r."createdById" AS "ownerId", owner.name AS "ownerName",
      thrower.name AS "trashedByName", d.locale::text, coalesce(t.headline, '') AS headline
    FROM desk."Release" r
    LEFT JOIN desk."User" owner ON owner.id = r."createdById"
    LEFT JOIN desk."User" thrower ON thrower.id = r."trashedById"
    JOIN desk."Document" d ON d."releaseId" = r.id AND d.locale = r."originalLocale"
    CROSS JOIN LATERAL (SELECT * FROM desk."Edition" e WHERE e."documentId" = d.id ORDER BY e.number DESC LIMIT 1) e
    JOIN desk."TextRevision" t ON t.id = e."textRevisionId"
    WHERE r."trashedAt" IS NOT NULL ORDER BY r."trashedAt" DESC LIMIT ${mostShown}`
  return rows.map(({ ownerId, ...row }) => ({
    ...row,
    mayRestore: may(actor, 'release.trash', { ownerId }),
  }))
}
