import { expect, test } from 'vitest'
import { formatMonth, monthOf, nameMonth } from './months.ts'

test('months are those of Morocco', () => {
  expect(formatMonth({ year: 2026, month: 11 }, 'ar')).toBe('نونبر 2026')
  expect(formatMonth({ year: 2026, month: 11 }, 'en')).toBe('November 2026')
  expect([5, 7, 8, 9, 12].map((month) => nameMonth(month, 'ar'))).toEqual([
    'ماي',
    'يوليوز',
    'غشت',
    'شتنبر',
    'دجنبر',
  ])
})

test('an hour before midnight in Greenwich it is the next month in Casablanca', () => {
  expect(monthOf(new Date('2024-12-31T23:30:00Z'))).toEqual({ year: 2025, month: 1 })
  expect(monthOf(new Date('2026-11-20T10:00:00Z'))).toEqual({ year: 2026, month: 11 })
})
