import { z } from 'zod'
import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { weekStarts, type WeekStart } from './calendar.ts'

export type PlannableLanguage = {
  locale: Locale
  headline: string
  /** The approved edition as the person sees it; null while there is none. */
  revision: number | null
  wasPublic: boolean
  isLive: boolean
  /** Waits in another plan. */
  isPlanned: boolean
}
export type Plannable = {
  releaseId: string
  originalLocale: Locale
  languages: PlannableLanguage[]
}

const most = 50

/** Releases with an approved edition that waits for nothing; the one asked for stands first. */
export async function listPlannableFor(actor: Actor, releaseId?: string): Promise<Plannable[]> {
  if (!may(actor, 'plan.save')) return []
  const asked = z.guid().safeParse(releaseId).data
  const approved = await db.edition.findMany({
    where: { state: 'approved', document: { release: { trashedAt: null } } },
    orderBy: { id: 'desc' },
    take: most,
    select: { document: { select: { releaseId: true } } },
  })
  const ids = [
    ...new Set([...(asked ? [asked] : []), ...approved.map(({ document }) => document.releaseId)]),
  ]
  const releases = await db.release.findMany({
    where: { id: { in: ids }, trashedAt: null },
    select: {
      id: true,
      originalLocale: true,
      documents: {
        select: {
          locale: true,
          slug: true,
          _count: { select: { editions: { where: { state: 'published' } } } },
          planEditions: { where: { isOpen: true }, select: { planId: true } },
          editions: {
            orderBy: { number: 'desc' },
            take: 1,
            select: {
              state: true,
              revision: true,
              textRevision: { select: { headline: true } },
            },
          },
        },
      },
    },
  })
  return ids.flatMap((id) => {
    const release = releases.find((one) => one.id === id)
    if (!release) return []
    const languages = release.documents.flatMap(
      ({ locale, slug, planEditions, editions, _count }) => {
        const newest = editions[0]
        if (!newest) return []
        const { state, revision, textRevision } = newest
        return [
          {
            locale,
            headline: textRevision.headline,
            revision: state === 'approved' ? revision : null,
            wasPublic: slug !== null,
            isLive: _count.editions > 0,
            isPlanned: planEditions.length > 0,
          },
        ]
      },
    )
    return [{ releaseId: id, originalLocale: release.originalLocale, languages }]
  })
}

/** Where the desk's weeks begin, as the office has set it. */
export async function findWeekStart(): Promise<WeekStart> {
  const settings = await db.siteSettings.findUnique({
    where: { id: 1 },
    select: { weekStart: true },
  })
  return weekStarts.find((known) => known === settings?.weekStart) ?? 'monday'
}
