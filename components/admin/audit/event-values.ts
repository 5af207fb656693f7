import { formatMoment } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'

export type TellableEvent = {
  locale: Locale | null
  facts: Record<string, unknown>
  /** How many saves in a row it stands for. */
  times?: number
}

const isMoment = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)

/** What a sentence of `history.event` may name: the facts as they are, moments on the office's clock, and a few that are derived. */
export function valuesOf({ locale, facts, times = 1 }: TellableEvent, screen: Locale) {
  const tell = (value: unknown) =>
    isMoment(value)
      ? formatMoment(new Date(value), screen)
      : typeof value === 'number' || typeof value === 'string'
        ? value
        : ''
  const told = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, tell(value)]))
  const moment = [facts.promisedAt, facts.to, facts.at, facts.until].find(isMoment)
  return {
    number: 0,
    name: '',
    outlet: '',
    from: '',
    to: '',
    ...told,
    language: locale ?? 'none',
    count: times,
    given: moment ? 'yes' : 'no',
    moment: moment ? formatMoment(new Date(moment), screen) : '',
    late: typeof facts.lateSeconds === 'number' ? facts.lateSeconds : 0,
    publicNumber: facts.year ? `${String(facts.year)}/${String(facts.sequence)}` : '',
  }
}
