import { expect, test } from 'vitest'
import { officeTime } from '#lib/i18n/dates.ts'
import { lastStruck } from './digest-hours.ts'

const struckAt = (now: string, hour: number) => officeTime(lastStruck(new Date(now))[hour]!)

test('the hour has struck today once the office’s clock shows it, and yesterday before', () => {
  // In August 2020 the office was an hour ahead of Greenwich.
  expect(struckAt('2020-08-24T06:59:59Z', 8)).toBe('2020-08-23T08:00')
  expect(struckAt('2020-08-24T07:00:00Z', 8)).toBe('2020-08-24T08:00')
  expect(struckAt('2020-08-23T23:30:00Z', 0)).toBe('2020-08-24T00:00')
  expect(struckAt('2020-08-23T23:30:00Z', 1)).toBe('2020-08-23T01:00')
  expect(struckAt('2026-01-01T00:30:00Z', 23)).toBe('2025-12-31T23:00')
})

test('each of the 24 struck within a day and an hour, also when the clock is set for Ramadan', () => {
  for (const now of ['2026-02-15T10:00:00Z', '2026-03-22T10:00:00Z', '2026-11-24T10:00:00Z']) {
    const struck = lastStruck(new Date(now))
    expect(struck).toHaveLength(24)
    for (const at of struck) {
      expect(at.getTime()).toBeLessThanOrEqual(Date.parse(now))
      expect(Date.parse(now) - at.getTime()).toBeLessThanOrEqual(25 * 3_600_000)
    }
  }
})
