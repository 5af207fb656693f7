import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'

export type EmbargoInCalendar = {
  releaseId: string
  until: Date
  zone: string
  language: Locale
  headline: string
}

/** Embargoes that end, or ended, between two moments. */
export async function listEmbargoesFor(
  actor: Actor,
  from: Date,
  to: Date,
): Promise<EmbargoInCalendar[]> {
  if (!may(actor, 'release.read')) return []
  const releases = await db.release.findMany({
    where: { embargoUntil: { gte: from, lt: to }, trashedAt: null },
    orderBy: [{ embargoUntil: 'asc' }, { id: 'asc' }],
    take: 500,
    select: {
      id: true,
      embargoUntil: true,
      embargoZone: true,
      originalLocale: true,
      documents: {
        select: {
          locale: true,
          editions: {
            orderBy: { number: 'desc' },
            take: 1,
            select: { textRevision: { select: { headline: true } } },
          },
        },
      },
    },
  })
  return releases.map(({ id, embargoUntil, embargoZone, originalLocale, documents }) => {
    const original = documents.find(({ locale }) => locale === originalLocale)
    return {
      releaseId: id,
      until: embargoUntil!,
      zone: embargoZone,
      language: originalLocale,
      headline: original?.editions[0]?.textRevision.headline ?? '',
    }
  })
}
