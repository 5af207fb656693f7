import { officeTimeZone } from '#lib/i18n/dates.ts'

const zone = new Intl.DateTimeFormat('en', { timeZone: officeTimeZone, timeZoneName: 'longOffset' })

/** The beginning of a dateline's day on the office's clock, with its zone: formats that want an instant get no invented hour. */
export function startOfOfficeDay(day: Date): string {
  const parts = zone.formatToParts(day)
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT'
  return `${day.toISOString().slice(0, 10)}T00:00:00${name.slice(3) || '+00:00'}`
}
