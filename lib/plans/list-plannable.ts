import { z } from 'zod'
import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { unsignedIn } from '#lib/parity/gate/unsigned-in.ts'
import type { Problem } from '#lib/result.ts'
import { weekStarts, type WeekStart } from './calendar.ts'
import { fieldOf } from './choose-edition.ts'

export type PlannableLanguage = {
  locale: Locale
  headline: string
  /** The approved edition as the person sees it; null while there is none. */
  revision: number | null
  wasPublic: boolean
  isLive: boolean
  /** Waits in another plan. */
  isPlanned: boolean
  /** What keeps it from standing beside its original. */
  unsigned: Problem[]
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
  const releases = await readReleases(ids)
  const approvedIds = releases.flatMap(({ documents }) =>
    documents.flatMap(({ editions: [newest] }) =>
      newest?.state === 'approved' ? [newest.id] : [],
    ),
  )
  const unsigned = await unsignedIn(db, approvedIds, fieldOf)
  return ids.flatMap((id) => {
    const release = releases.find((one) => one.id === id)
    return release ? [plannable(release, unsigned)] : []
  })
}

const readReleases = (ids: string[]) =>
  db.release.findMany({
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
              id: true,
              state: true,
              revision: true,
              textRevision: { select: { headline: true } },
            },
          },
        },
      },
    },
  })

type Release = Awaited<ReturnType<typeof readReleases>>[number]

const plannable = ({ id, originalLocale, documents }: Release, unsigned: Problem[]): Plannable => ({
  releaseId: id,
  originalLocale,
  languages: documents.flatMap(({ locale, slug, planEditions, editions, _count }) => {
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
        unsigned: unsigned.filter(({ field }) => field === fieldOf({ releaseId: id, locale })),
      },
    ]
  }),
})

/** Where the desk's weeks begin, as the office has set it. */
export async function findWeekStart(): Promise<WeekStart> {
  const settings = await db.siteSettings.findUnique({
    where: { id: 1 },
    select: { weekStart: true },
  })
  return weekStarts.find((known) => known === settings?.weekStart) ?? 'monday'
}
