// Days as a wall calendar has them, «2026-12-01», reckoned without any time zone: a calendar's day has no hour.

export const weekStarts = ['monday', 'sunday', 'saturday'] as const
export type WeekStart = (typeof weekStarts)[number]
export type CalendarView = 'month' | 'week'

const firstDay: Record<WeekStart, number> = { sunday: 0, monday: 1, saturday: 6 }

const dateOf = (day: string) => new Date(`${day}T00:00:00Z`)
const dayOf = (date: Date) => date.toISOString().slice(0, 10)

export function addDays(day: string, days: number): string {
  const date = dateOf(day)
  date.setUTCDate(date.getUTCDate() + days)
  return dayOf(date)
}

/** The first of the month so many months later. */
export function addMonths(day: string, months: number): string {
  const date = dateOf(day)
  return dayOf(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1)))
}

export const daysBetween = (from: string, to: string) =>
  Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / 86_400_000)

export function startOfWeek(day: string, weekStart: WeekStart): string {
  return addDays(day, -((dateOf(day).getUTCDay() - firstDay[weekStart] + 7) % 7))
}

const weekFrom = (first: string) => Array.from({ length: 7 }, (_, at) => addDays(first, at))

/** Whole weeks: those that a month touches, or the one that the day is in. */
export function weeksOf(day: string, view: CalendarView, weekStart: WeekStart): string[][] {
  if (view === 'week') return [weekFrom(startOfWeek(day, weekStart))]
  const last = addDays(addMonths(day, 1), -1)
  const weeks: string[][] = []
  for (let at = startOfWeek(addMonths(day, 0), weekStart); at <= last; at = addDays(at, 7))
    weeks.push(weekFrom(at))
  return weeks
}

export const isSameMonth = (one: string, other: string) => one.slice(0, 7) === other.slice(0, 7)

/** What an address asks for, or the day given instead. */
export function dayAsked(asked: unknown, otherwise: string): string {
  if (typeof asked !== 'string' || !/^(?:19|20)\d\d-\d\d-\d\d$/.test(asked)) return otherwise
  const date = dateOf(asked)
  return Number.isNaN(date.getTime()) || dayOf(date) !== asked ? otherwise : asked
}
