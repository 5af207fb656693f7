import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayAsked, daysBetween, startOfWeek, weeksOf, weekStarts } from './calendar.ts'

describe('weeks', () => {
  test.each([
    ['monday', '2026-11-30', '2027-01-03'],
    ['sunday', '2026-11-29', '2027-01-02'],
    ['saturday', '2026-11-28', '2027-01-01'],
  ] as const)('December 2026 by weeks from %s', (weekStart, first, last) => {
    const weeks = weeksOf('2026-12-15', 'month', weekStart)
    expect(weeks).toHaveLength(5)
    expect([weeks[0]![0], weeks.at(-1)![6]]).toEqual([first, last])
  })

  test('one week holds its day', () => {
    for (const weekStart of weekStarts)
      expect(weeksOf('2026-12-06', 'week', weekStart).flat()).toContain('2026-12-06')
  })

  test('every day of a month is in exactly one of its weeks', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1999-12-25', days))
    fc.assert(
      fc.property(day, fc.constantFrom(...weekStarts), (any, weekStart) => {
        const weeks = weeksOf(any, 'month', weekStart)
        expect(weeks.flat().filter((other) => other === any)).toHaveLength(1)
        expect(weeks.every((week) => startOfWeek(week[3]!, weekStart) === week[0])).toBe(true)
        expect(daysBetween(weeks[0]![0]!, weeks.at(-1)![6]!)).toBe(weeks.length * 7 - 1)
      }),
      { numRuns: 300 },
    )
  })
})

test('an address may ask for any day there is, and for nothing else', () => {
  expect(dayAsked('2028-02-29', 'today')).toBe('2028-02-29')
  for (const asked of [
    '2027-02-29',
    '2027-13-01',
    'x',
    '',
    undefined,
    ['2027-01-01'],
    '99999-01-01',
  ])
    expect(dayAsked(asked, 'today')).toBe('today')
})
