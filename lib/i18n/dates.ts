// Dates as the office writes them: Moroccan month names (غشت, شتنبر) with Western digits, in the office's time zone.
import type { Locale } from './locale.ts'

export const officeTimeZone = 'Africa/Casablanca'

const tags: Record<Locale, string> = { ar: 'ar-MA-u-nu-latn', en: 'en-US-u-nu-latn' }

const day = formats({ dateStyle: 'long', timeZone: 'UTC' })
const momentDay = formats({ dateStyle: 'long', timeZone: officeTimeZone })
const moment = formats({ dateStyle: 'long', timeStyle: 'short', timeZone: officeTimeZone })

const clock = formats({ timeStyle: 'medium', timeZone: officeTimeZone })

function formats(options: Intl.DateTimeFormatOptions): Record<Locale, Intl.DateTimeFormat> {
  const format = (locale: Locale) => new Intl.DateTimeFormat(tags[locale], options)
  return { ar: format('ar'), en: format('en') }
}

/** A day without a time, such as a dateline's, which the database keeps at midnight UTC: «5 غشت 2026». */
export const formatDay = (date: Date, locale: Locale) => day[locale].format(date)

/** The day of an instant as the office's calendar has it. */
export const formatMomentDay = (date: Date, locale: Locale) => momentDay[locale].format(date)

/** An instant on the office's clock: «5 غشت 2026 في 15:07». */
export const formatMoment = (date: Date, locale: Locale) => moment[locale].format(date)

/** The office's clock to the second: «15:07:09». */
export const formatClock = (date: Date, locale: Locale) => clock[locale].format(date)

/** For `<time dateTime>` of a day without a time. */
export const isoDay = (date: Date) => date.toISOString().slice(0, 10)
