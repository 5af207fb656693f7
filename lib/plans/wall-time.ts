// Times as people read them off a clock on a wall, and the instants they stand for. Reckoned here and not by the database, whose
// table of time zones is another: what a person chose is what a person then reads.
import { type CalendarDateTime, parseDateTime, toZoned } from '@internationalized/date'
import type { Problem } from '#lib/result.ts'
import type { PlanZone } from './plan.ts'

/** Which of two, where a clock that is put back shows the same hour twice. */
export type Occurrence = 'first' | 'second'

/** «2026-12-01T09:00» in a zone. */
export type WallTime = { time: string; zone: PlanZone; occurrence?: Occurrence | null }

export type Reckoned = { ok: true; at: Date } | { ok: false; problem: Problem }

/** The instant, or why there is none or more than one. */
export function instantOf({ time, zone, occurrence }: WallTime): Reckoned {
  const wall = parseDateTime(time)
  const earlier = toZoned(wall, zone, 'earlier').toDate()
  const later = toZoned(wall, zone, 'later').toDate()
  if (earlier.getTime() === later.getTime()) return { ok: true, at: earlier }
  if (wallTimeOf(earlier, zone) !== text(wall)) {
    const change = changeBetween(earlier, later, zone)
    const before = clockOf(new Date(change - 60_000), zone)
    const after = clockOf(new Date(change), zone)
    return { ok: false, problem: { code: 'plan.skipped_hour', values: { before, after } } }
  }
  if (!occurrence) return { ok: false, problem: { code: 'plan.doubled_hour' } }
  return { ok: true, at: occurrence === 'first' ? earlier : later }
}

/** For `<input type="datetime-local">`: what a clock in the zone shows at an instant. */
export function wallTimeOf(at: Date, zone: string): string {
  const parts = Object.fromEntries(
    wallIn(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  )
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`
}

/** Which of the two an instant in a doubled hour is; null everywhere else. */
export function occurrenceOf(at: Date, zone: PlanZone): Occurrence | null {
  const wall = parseDateTime(wallTimeOf(at, zone))
  const earlier = toZoned(wall, zone, 'earlier').toDate()
  const later = toZoned(wall, zone, 'later').toDate()
  if (earlier.getTime() === later.getTime()) return null
  return at.getTime() - (at.getTime() % 60_000) === earlier.getTime() ? 'first' : 'second'
}

/** The same time so many days later, as the zone's clock has it. */
export function daysLater(at: Date, zone: PlanZone, days: number): WallTime {
  const time = text(parseDateTime(wallTimeOf(at, zone)).add({ days }))
  return { time, zone, occurrence: occurrenceOf(at, zone) ?? 'first' }
}

const formats = new Map<string, Intl.DateTimeFormat>()
function wallIn(zone: string) {
  const known = formats.get(zone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-CA-u-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  formats.set(zone, format)
  return format
}

const text = (wall: CalendarDateTime) => wall.toString().slice(0, 16)
const clockOf = (at: Date, zone: string) => wallTimeOf(at, zone).slice(11)
const aheadAt = (instant: number, zone: string) =>
  Date.parse(`${wallTimeOf(new Date(instant), zone)}Z`) - instant

/** The instant, to the minute, at which the clock is set. */
function changeBetween(earlier: Date, later: Date, zone: string): number {
  let [before, after] = [earlier.getTime(), later.getTime()]
  const former = aheadAt(before, zone)
  while (after - before > 60_000) {
    const middle = before + Math.floor((after - before) / 120_000) * 60_000
    if (aheadAt(middle, zone) === former) before = middle
    else after = middle
  }
  return after
}
