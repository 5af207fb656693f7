import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planZones } from './plan.ts'
import { daysLater, instantOf, occurrenceOf, wallTimeOf } from './wall-time.ts'

describe('an hour that clocks skip', () => {
  test.each([
    ['Europe/Paris', '2027-03-28T02:30', '01:59', '03:00'],
    ['America/New_York', '2027-03-14T02:00', '01:59', '03:00'],
    ['Africa/Casablanca', '2026-03-22T02:15', '01:59', '03:00'],
  ] as const)('%s %s is refused with its neighbours', (zone, time, before, after) => {
    expect(instantOf({ time, zone, occurrence: 'first' })).toEqual({
      ok: false,
      problem: { code: 'plan.skipped_hour', values: { before, after } },
    })
  })
})

describe('an hour that clocks show twice', () => {
  test.each([
    ['Europe/Paris', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'],
    // Ramadan begins: Morocco puts its clock back.
    [
      'Africa/Casablanca',
      '2026-02-15T02:30',
      '2026-02-15T01:30:00.000Z',
      '2026-02-15T02:30:00.000Z',
    ],
  ] as const)('%s %s needs a choice', (zone, time, first, second) => {
    expect(instantOf({ time, zone })).toEqual({ ok: false, problem: { code: 'plan.doubled_hour' } })
    expect(instantOf({ time, zone, occurrence: 'first' })).toEqual({
      ok: true,
      at: new Date(first),
    })
    expect(instantOf({ time, zone, occurrence: 'second' })).toEqual({
      ok: true,
      at: new Date(second),
    })
    expect(occurrenceOf(new Date(first), zone)).toBe('first')
    expect(occurrenceOf(new Date(second), zone)).toBe('second')
  })

  test('no other hour does', () => {
    expect(occurrenceOf(new Date('2026-10-25T03:30:00Z'), 'Europe/Paris')).toBeNull()
  })
})

test('what a person chose is what a person reads, in every zone and at every minute', () => {
  const minute = fc.integer({ min: 0, max: 10 * 366 * 24 * 60 })
  fc.assert(
    fc.property(minute, fc.constantFrom(...planZones), (minutes, zone) => {
      const at = new Date(Date.UTC(2024, 0, 1) + minutes * 60_000)
      const chosen = { time: wallTimeOf(at, zone), zone, occurrence: occurrenceOf(at, zone) }
      expect(instantOf(chosen)).toEqual({ ok: true, at })
    }),
    { numRuns: 2000 },
  )
})

test('a day later is the same time by the clock, however long the day was', () => {
  const eve = new Date('2027-03-27T08:00:00Z')
  const moved = daysLater(eve, 'Europe/Paris', 1)
  expect(moved.time).toBe('2027-03-28T09:00')
  expect(instantOf(moved)).toEqual({ ok: true, at: new Date('2027-03-28T07:00:00Z') })
  expect(daysLater(eve, 'Europe/Paris', -27).time).toBe('2027-02-28T09:00')
})
