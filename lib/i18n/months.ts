// Months of the office's calendar, by which lists are grouped and browsed.
import { officeTimeZone } from './dates.ts'
import type { Locale } from './locale.ts'

export type Month = { year: number; month: number }

const tags: Record<Locale, string> = { ar: 'ar-MA-u-nu-latn', en: 'en-US-u-nu-latn' }
const formats = (options: Intl.DateTimeFormatOptions): Record<Locale, Intl.DateTimeFormat> => ({
  ar: new Intl.DateTimeFormat(tags.ar, { ...options, timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat(tags.en, { ...options, timeZone: 'UTC' }),
})
const withYear = formats({ month: 'long', year: 'numeric' })
const alone = formats({ month: 'long' })
const digits = new Intl.DateTimeFormat('en-CA', {
  timeZone: officeTimeZone,
  year: 'numeric',
  month: '2-digit',
})

const first = ({ year, month }: Month) => new Date(Date.UTC(year, month - 1, 1))

/** «نونبر 2026». */
export const formatMonth = (month: Month, locale: Locale) => withYear[locale].format(first(month))

/** «نونبر». */
export const nameMonth = (month: number, locale: Locale) =>
  alone[locale].format(first({ year: 2026, month }))

/** The month of an instant, as the office's calendar has it. */
export function monthOf(at: Date): Month {
  const [year, month] = digits.format(at).split('-').map(Number)
  return { year: year!, month: month! }
}
