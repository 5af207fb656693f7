// A digest is written once a day, at the hour of the office's clock that a person chose, of what happened before that hour.
import { officeInstant, officeTime } from '#lib/i18n/dates.ts'

export const hours = Array.from({ length: 24 }, (_, hour) => hour)

const day = 86_400_000
const dayBefore = (date: string) => new Date(Date.parse(date) - day).toISOString().slice(0, 10)
const at = (date: string, hour: number) =>
  officeInstant(`${date}T${String(hour).padStart(2, '0')}:00`)

/** When each hour of the day last struck, whatever the clock was set to meanwhile. */
export function lastStruck(now: Date): Date[] {
  const today = officeTime(now).slice(0, 10)
  return hours.map((hour) => {
    const struck = at(today, hour)
    return struck <= now ? struck : at(dayBefore(today), hour)
  })
}
