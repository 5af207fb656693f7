import { expect, test } from 'vitest'
import { weeksOf } from '#lib/plans/calendar.ts'
import { dayAfter } from './day-after.ts'

const days = weeksOf('2026-12-15', 'month', 'monday')
  .flat()
  .map((date) => ({ date }))
const after = (key: string, from: string, direction = 'ltr') => dayAfter(key, from, days, direction)

test('arrows lead where they point, in either direction of writing', () => {
  expect(after('ArrowRight', '2026-12-15')).toBe('2026-12-16')
  expect(after('ArrowRight', '2026-12-15', 'rtl')).toBe('2026-12-14')
  expect(after('ArrowLeft', '2026-12-15', 'rtl')).toBe('2026-12-16')
  expect(after('ArrowDown', '2026-12-15')).toBe('2026-12-22')
  expect(after('ArrowUp', '2026-12-15')).toBe('2026-12-08')
  expect(after('Home', '2026-12-16')).toBe('2026-12-14')
  expect(after('End', '2026-12-16')).toBe('2026-12-20')
})

test('and stay within what is shown; other keys lead nowhere', () => {
  expect(after('ArrowUp', '2026-12-01')).toBe('2026-12-01')
  expect(after('ArrowDown', '2027-01-03')).toBe('2027-01-03')
  expect(after('Enter', '2026-12-15')).toBeNull()
  expect(after('ArrowDown', '2020-01-01')).toBeNull()
})
