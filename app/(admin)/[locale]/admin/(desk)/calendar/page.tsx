import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CalendarView } from '#components/admin/plans/calendar/calendar-view.tsx'
import { PageHead } from '#components/admin/releases/page-head.tsx'
import { may } from '#lib/access/policy.ts'
import { requireActor } from '#lib/auth/current-actor.ts'
import { listEmbargoesFor } from '#lib/embargo/list-embargoes.ts'
import { officeInstant, officeTimeZone } from '#lib/i18n/dates.ts'
import { addDays, dayAsked, weeksOf } from '#lib/plans/calendar.ts'
import { findWeekStart } from '#lib/plans/list-plannable.ts'
import { listPlansFor, listTroubledPlansFor } from '#lib/plans/queries.ts'
import { wallTimeOf } from '#lib/plans/wall-time.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('plans.Calendar')
  return { title: t('title') }
}

export default async function CalendarPage(props: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const actor = await requireActor()
  const asked = await props.searchParams
  const today = wallTimeOf(new Date(), officeTimeZone).slice(0, 10)
  const day = dayAsked(asked.day, today)
  const view = asked.view === 'week' ? 'week' : 'month'
  const weeks = weeksOf(day, view, await findWeekStart())
  const from = officeInstant(`${weeks[0]![0]}T00:00`)
  const to = officeInstant(`${addDays(weeks.at(-1)![6]!, 1)}T00:00`)
  const t = await getTranslations('plans.Calendar')
  const action = may(actor, 'plan.save')
    ? { path: '/admin/plans/new', text: t('schedule') }
    : undefined
  return (
    <>
      <PageHead title={t('title')} action={action} />
      <CalendarView
        {...{ actor, view, day, today, weeks }}
        plans={await listPlansFor(actor, from, to)}
        embargoes={await listEmbargoesFor(actor, from, to)}
        troubled={await listTroubledPlansFor(actor)}
      />
    </>
  )
}
