import { formatMoment } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Point } from '#lib/review/point.ts'

/** The values of the sentence that names a point in the life of a text. */
export const pointValues = ({ is, number, at, byName }: Point, locale: Locale) => ({
  is,
  number: number ?? 0,
  time: formatMoment(at, locale),
  name: byName ?? '—',
})
