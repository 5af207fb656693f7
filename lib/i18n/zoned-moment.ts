// A moment on the clock of a zone that somebody chose, with what that clock is ahead of Greenwich, for people who read it
// anywhere.
import type { Locale } from './locale.ts'

const tags: Record<Locale, string> = { ar: 'ar-MA-u-nu-latn', en: 'en-GB-u-nu-latn' }

/** «الثلاثاء 1 دجنبر 2026 في 18:00 غرينتش+1», “Tuesday 1 December 2026 at 18:00 GMT+1”. */
export function formatZonedMoment(at: Date, locale: Locale, timeZone: string): string {
  const format = new Intl.DateTimeFormat(tags[locale], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
    timeZoneName: 'shortOffset',
  })
  return format.format(at).replace(/\+0$/, '')
}
