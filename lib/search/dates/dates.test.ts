import { expect, test } from 'vitest'
import { tokensOf } from '../tokens.ts'
import { coverOf, isDay } from './date-cover.ts'
import { datesOf } from './dates-of.ts'

test.each([
  ['5 غشت 2026', '2026-08-05'],
  ['٥ أغسطس ٢٠٢٦', '2026-08-05'],
  ['5 آب/أغسطس 2026', '2026-08-05'],
  ['15 كانون الثاني 2026', '2026-01-15'],
  ['5 August 2026', '2026-08-05'],
  ['August 5, 2026', '2026-08-05'],
  ['5th of no month 2026', undefined],
  ['غشت 2026', '2026-08'],
  ['2026-08-05', '2026-08-05'],
  ['05/08/2026', '2026-08-05'],
  ['32/08/2026', undefined],
  ['05 08 2026', undefined],
  ['الأربعاء 5 يوليوز 2023 بالرباط', '2023-07-05'],
])('%s', (text, iso) => expect(datesOf(text, [...tokensOf(text)])[0]?.iso).toBe(iso))

test('a span of days is whole years, months and days', () => {
  expect(coverOf({ from: '2024-11-29', to: '2026-02-02' })).toEqual([
    '@2024-11-29',
    '@2024-11-30',
    '@2024-12',
    '@2025',
    '@2026-01',
    '@2026-02-01',
    '@2026-02-02',
  ])
  expect(coverOf({ from: '2026-01-02', to: '2026-01-01' })).toEqual([])
  expect(coverOf({})).toEqual([])
  expect(coverOf({ to: '1901-12-31' })).toEqual(['@1900', '@1901'])
})

test('a day must exist', () => {
  expect(['2026-02-28', '2026-02-29', '2026-13-01', '26-01-01', ''].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
})
