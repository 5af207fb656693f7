import { expect, test } from 'vitest'
import {
  formatDay,
  formatMoment,
  formatMomentDay,
  isoDay,
  officeInstant,
  officeTime,
} from './dates.ts'

const months = (locale: 'ar' | 'en') =>
  Array.from({ length: 12 }, (_, month) => formatDay(new Date(Date.UTC(2026, month, 5)), locale))

test('Arabic months are those of Morocco, with Western digits', () => {
  expect(months('ar')).toEqual([
    '5 يناير 2026',
    '5 فبراير 2026',
    '5 مارس 2026',
    '5 أبريل 2026',
    '5 ماي 2026',
    '5 يونيو 2026',
    '5 يوليوز 2026',
    '5 غشت 2026',
    '5 شتنبر 2026',
    '5 أكتوبر 2026',
    '5 نونبر 2026',
    '5 دجنبر 2026',
  ])
})

test('English days are written out', () => {
  expect(formatDay(new Date('2026-08-05'), 'en')).toBe('August 5, 2026')
})

test('a day without a time is the same day whatever the clock of the machine or of the office', () => {
  const day = new Date('2026-08-05T00:00:00Z')
  expect(formatDay(day, 'ar')).toBe('5 غشت 2026')
  expect(isoDay(day)).toBe('2026-08-05')
})

test('an instant is told by the clock of the office, which in August 2020 was an hour ahead of Greenwich', () => {
  const instant = new Date('2020-08-05T23:30:00Z')
  expect(formatMomentDay(instant, 'ar')).toBe('6 غشت 2020')
  expect(formatMoment(instant, 'ar')).toBe('6 غشت 2020 في 00:30')
  expect(formatMoment(instant, 'en')).toMatch(/^August 6, 2020 at 12:30\sAM$/)
})

test('a time that is entered is the time that is read, whatever the season', () => {
  for (const time of [
    '2020-01-15T09:30',
    '2020-04-25T00:15',
    '2020-05-20T23:45',
    '2026-02-14T23:30',
  ])
    expect(officeTime(officeInstant(time))).toBe(time)
  expect(officeInstant('2020-08-06T00:30')).toEqual(new Date('2020-08-05T23:30:00Z'))
  expect(officeInstant('2020-05-01T12:00')).toEqual(new Date('2020-05-01T12:00:00Z'))
})
