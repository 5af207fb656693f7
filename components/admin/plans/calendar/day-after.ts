import type { CalendarDay } from './calendar-day.ts'

/** The day to which a key leads, within what is shown: an arrow leads where it points. Null for other keys. */
export function dayAfter(
  key: string,
  from: string,
  days: Pick<CalendarDay, 'date'>[],
  direction: string,
): string | null {
  const at = days.findIndex(({ date }) => date === from)
  if (at < 0) return null
  const onwards = direction === 'rtl' ? -1 : 1
  const steps: Record<string, number> = {
    ArrowRight: onwards,
    ArrowLeft: -onwards,
    ArrowDown: 7,
    ArrowUp: -7,
    Home: -(at % 7),
    End: 6 - (at % 7),
  }
  const step = steps[key]
  if (step === undefined) return null
  return days[at + step]?.date ?? from
}
