// Dates as the office writes them: Moroccan month names (غشت, شتنبر) with Western digits, in the office's time zone.
import type { Locale } from './locale.ts'

export const officeTimeZone = 'Africa/Casablanca'

const tags: Record<Locale, string> = { ar: 'ar-MA-u-nu-latn', en: 'en-US-u-nu-latn' }

const day = formats({ dateStyle: 'long', timeZone: 'UTC' })
const momentDay = formats({ dateStyle: 'long', timeZone: officeTimeZone })
const moment = formats({ dateStyle: 'long', timeStyle: 'short', timeZone: officeTimeZone })

const momentWithZone = formats({
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZone: officeTimeZone,
  timeZoneName: 'shortOffset',
})

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

/** For readers elsewhere, with what the clock is ahead of Greenwich: «5 غشت 2026 في 15:07 غرينتش+1». */
export const formatMomentWithZone = (date: Date, locale: Locale) =>
  momentWithZone[locale].format(date).replace(/\+0$/, '')

/** The office's clock to the second: «15:07:09». */
export const formatClock = (date: Date, locale: Locale) => clock[locale].format(date)

/** For `<time dateTime>` of a day without a time. */
export const isoDay = (date: Date) => date.toISOString().slice(0, 10)

const wall = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: officeTimeZone,
})

/** For `<input type="datetime-local">`: an instant on the office's clock, «2026-08-05T15:07». */
export const officeTime = (date: Date) => wall.format(date).replace(' ', 'T')

const aheadAt = (instant: number) => Date.parse(`${officeTime(new Date(instant))}Z`) - instant

/**
 * The instant at which the office's clock shows a time such as «2026-08-05T15:07». Reckoned here and not by the database, whose
 * table of time zones is another: what a person enters must be what a person then reads.
 */
export function officeInstant(time: string): Date {
  const inGreenwich = Date.parse(`${time}Z`)
  const near = inGreenwich - aheadAt(inGreenwich)
  // The clock may have been set between the two.
  return new Date(inGreenwich - aheadAt(near))
}
