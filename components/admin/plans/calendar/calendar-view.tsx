import { useLocale, useTranslations } from 'next-intl'
import { ButtonLink } from '#components/ui/button.tsx'
import { Message } from '#components/ui/message.tsx'
import type { Person } from '#lib/access/actor.ts'
import { formatDay, officeTimeZone } from '#lib/i18n/dates.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { formatMonth } from '#lib/i18n/months.ts'
import { addDays, addMonths, type CalendarView as View, isSameMonth } from '#lib/plans/calendar.ts'
import type { PlanOnScreen } from '#lib/plans/queries.ts'
import type { EmbargoInCalendar } from '#lib/embargo/list-embargoes.ts'
import { offsetIn } from '#lib/plans/show-moment.ts'
import { CalendarGrid } from './calendar-grid.tsx'
import type { CalendarDay } from './calendar-day.ts'
import styles from './calendar.module.css'
import { DayList } from './day-list.tsx'
import { useItems } from './use-items.ts'

type CalendarViewProps = {
  actor: Person
  view: View
  day: string
  today: string
  weeks: string[][]
  plans: PlanOnScreen[]
  embargoes: EmbargoInCalendar[]
  troubled: PlanOnScreen[]
}

/** What goes live when, which embargo ends and which translation is due: by month or by week, on a phone as a list by day. */
export function CalendarView(props: CalendarViewProps) {
  const { actor, view, day, today, weeks, plans, embargoes, troubled } = props
  const t = useTranslations('plans')
  const items = useItems(actor, plans, embargoes)
  const locale = useLocale() as Locale
  const days: CalendarDay[][] = weeks.map((week) =>
    week.map((date) => ({
      date,
      name: nameOf(date, locale),
      number: Number(date.slice(8)),
      isToday: date === today,
      isOutside: view === 'month' && !isSameMonth(date, day),
      items: items.filter((item) => item.date === date),
    })),
  )
  return (
    <div className={styles.calendar}>
      {troubled.length > 0 && <Troubled plans={troubled} />}
      <Head view={view} day={day} today={today} weeks={weeks} />
      {items.length === 0 && <Message title={t('Calendar.empty')} />}
      <CalendarGrid
        key={`${view} ${day}`}
        days={days}
        view={view}
        weekdays={weeks[0]!.map((date) => weekdayOf(date, locale))}
        focused={day}
      />
      <DayList days={days.flat().filter((one) => !one.isOutside && one.items.length > 0)} />
    </div>
  )
}

const tags = { ar: 'ar-MA-u-nu-latn', en: 'en-US' }
const dateOf = (date: string) => new Date(`${date}T00:00:00Z`)
const weekdayOf = (date: string, locale: Locale) =>
  dateOf(date).toLocaleDateString(tags[locale], { weekday: 'long', timeZone: 'UTC' })
const nameOf = (date: string, locale: Locale) =>
  dateOf(date).toLocaleDateString(tags[locale], { dateStyle: 'full', timeZone: 'UTC' })

function Troubled({ plans }: { plans: PlanOnScreen[] }) {
  const t = useTranslations('plans.Calendar')
  const locale = useLocale() as Locale
  return (
    <Message tone="danger" title={t('troubled', { count: plans.length })}>
      <ul>
        {plans.map((plan) => (
          <li key={plan.id}>
            <a href={localPath(locale, `/admin/plans/${plan.id}`)}>
              <bdi>{plan.editions[0]?.headline || '—'}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </Message>
  )
}

type HeadProps = Pick<CalendarViewProps, 'view' | 'day' | 'today' | 'weeks'>

function Head({ view, day, today, weeks }: HeadProps) {
  const t = useTranslations('plans')
  const locale = useLocale() as Locale
  const href = (asked: View, date: string) =>
    localPath(locale, `/admin/calendar?view=${asked}&day=${date}`)
  const step = (by: number) => (view === 'month' ? addMonths(day, by) : addDays(day, 7 * by))
  const noon = new Date(`${day}T12:00:00Z`)
  const zone = t(`Zone.${officeTimeZone}`)
  return (
    <div className={styles.head}>
      <h2>
        {view === 'month'
          ? formatMonth({ year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) }, locale)
          : `${formatDay(dateOf(weeks[0]![0]!), locale)} – ${formatDay(dateOf(weeks[0]![6]!), locale)}`}
      </h2>
      <nav className={styles.steps} aria-label={t('Calendar.title')}>
        <ButtonLink href={href(view, step(-1))}>{t('Calendar.earlier')}</ButtonLink>
        <ButtonLink href={href(view, today)}>{t('Calendar.today')}</ButtonLink>
        <ButtonLink href={href(view, step(1))}>{t('Calendar.later')}</ButtonLink>
      </nav>
      <nav className={styles.steps} aria-label={t('Calendar.views')}>
        {(['month', 'week'] as const).map((one) => (
          <ButtonLink
            key={one}
            look={one === view ? 'primary' : 'plain'}
            href={href(one, day)}
            aria-current={one === view ? 'true' : undefined}
          >
            {t(`Calendar.${one}`)}
          </ButtonLink>
        ))}
      </nav>
      <p>{t('Calendar.times', { zone, offset: offsetIn(noon, officeTimeZone, locale) })}</p>
    </div>
  )
}
