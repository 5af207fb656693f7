import { useLocale, useTranslations } from 'next-intl'
import type { Person } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import type { EmbargoInCalendar } from '#lib/embargo/list-embargoes.ts'
import { officeTimeZone } from '#lib/i18n/dates.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { mayMove } from '#lib/plans/plan.ts'
import type { PlanOnScreen } from '#lib/plans/queries.ts'
import { timeIn } from '#lib/plans/show-moment.ts'
import { wallTimeOf } from '#lib/plans/wall-time.ts'
import { useMoment } from '../plan-moment.tsx'
import type { CalendarItem, LimitItem, PlanItem } from './calendar-day.ts'

/** On the office's days and clock, whatever zone a time was chosen in: one page has one clock. */
export function useItems(
  actor: Person,
  plans: PlanOnScreen[],
  embargoes: EmbargoInCalendar[],
): CalendarItem[] {
  const placed = [
    ...usePlans(actor, plans),
    ...useDeadlines(plans),
    ...useEmbargoes(embargoes),
  ].map((item) => ({ item, order: `${item.at.toISOString()} ${item.key}` }))
  return placed.toSorted((a, b) => (a.order < b.order ? -1 : 1)).map(({ item }) => item)
}

function usePlaced() {
  const locale = useLocale() as Locale
  const say = useMoment()
  return (at: Date, zone: string, path: string) => ({
    at,
    date: wallTimeOf(at, officeTimeZone).slice(0, 10),
    time: timeIn(at, officeTimeZone, locale),
    path: localPath(locale, path),
    says: say(at, zone),
  })
}

function titleOf(plan: PlanOnScreen, locale: Locale) {
  const shown = plan.editions.find((edition) => edition.locale === locale && edition.headline)
  const { headline, locale: language } = shown ?? plan.editions[0]!
  return { title: headline, language }
}

function usePlans(actor: Person, plans: PlanOnScreen[]): (PlanItem & { at: Date })[] {
  const t = useTranslations('plans.Calendar')
  const locale = useLocale() as Locale
  const placed = usePlaced()
  const isAllowed = may(actor, 'plan.save')
  return plans.map((plan) => {
    const others = new Set(plan.editions.map(({ releaseId }) => releaseId)).size - 1
    return {
      ...placed(plan.at, plan.zone, `/admin/plans/${plan.id}`),
      ...titleOf(plan, locale),
      key: plan.id,
      kind: 'plan',
      planId: plan.id,
      languages: [...new Set(plan.editions.map((edition) => edition.locale))],
      more: others > 0 ? t('more', { count: others }) : '',
      stage: plan.stage,
      isMovable: isAllowed && mayMove(plan),
    }
  })
}

function useDeadlines(plans: PlanOnScreen[]): (LimitItem & { at: Date })[] {
  const locale = useLocale() as Locale
  const placed = usePlaced()
  return plans.flatMap((plan) =>
    plan.deadline
      ? {
          ...placed(plan.deadline, plan.zone, `/admin/plans/${plan.id}`),
          ...titleOf(plan, locale),
          key: `${plan.id} deadline`,
          kind: 'deadline' as const,
        }
      : [],
  )
}

function useEmbargoes(embargoes: EmbargoInCalendar[]): (LimitItem & { at: Date })[] {
  const placed = usePlaced()
  return embargoes.map(({ releaseId, until, zone, headline, language }) => ({
    ...placed(until, zone, `/admin/releases/${releaseId}/embargo`),
    title: headline,
    language,
    key: releaseId,
    kind: 'embargo',
  }))
}
