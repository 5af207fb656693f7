// A moment on the clock of a zone, as people read it. Always written on the server: the browser's table of time zones may be
// another than the one by which the moment was chosen.
import type { Locale } from '#lib/i18n/locale.ts'

const tags: Record<Locale, string> = { ar: 'ar-MA-u-nu-latn', en: 'en-US-u-nu-latn' }
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(locale: Locale, zone: string, kind: 'moment' | 'time' | 'offset') {
  const key = `${locale} ${zone} ${kind}`
  const known = formats.get(key)
  if (known) return known
  const options = {
    moment: { dateStyle: 'full', timeStyle: 'short' },
    time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    offset: { timeZoneName: 'shortOffset' },
  } as const
  const format = new Intl.DateTimeFormat(tags[locale], { ...options[kind], timeZone: zone })
  formats.set(key, format)
  return format
}

/** «الثلاثاء، 1 دجنبر 2026 في 09:00». */
export const momentIn = (at: Date, zone: string, locale: Locale) =>
  formatOf(locale, zone, 'moment').format(at)

/** «09:00». */
export const timeIn = (at: Date, zone: string, locale: Locale) =>
  formatOf(locale, zone, 'time').format(at)

/** What the zone's clock is ahead of Greenwich at that moment: «غرينتش+1». */
export const offsetIn = (at: Date, zone: string, locale: Locale) =>
  formatOf(locale, zone, 'offset')
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')!
    .value.replace(/\+0$/, '')
