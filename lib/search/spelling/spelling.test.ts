import { expect, test } from 'vitest'
import { distance } from './distance.ts'
import { otherLayouts } from './keyboard.ts'
import { listedNear } from './listed-words.ts'
import { nameKeyOf } from './name-key.ts'
import { nearbyOf } from './nearby.ts'

test.each([
  ['hgvfh’'.replace('’', "'"), 'الرباط'],
  ['lvh;a', 'مراكش'],
  ['lvhmq', 'مراكش'],
  ['HGLYVF', 'المغرب'],
  ['hgHsf,u', 'الأسبوع'],
  ['ىشفخ', 'nato'],
  ['لاقشئهم', 'brazil'],
])('%s was meant as %s', (typed, meant) => expect(otherLayouts(typed)).toContain(meant))

test.each([
  ['غريغوري', 'جريجوري', 'كريكوري', 'gregory'],
  ['غونزاليس', 'غونثاليث', 'gonzalez'],
  ['شنايدر', 'شنيدر', 'schneider', 'shneider'],
  ['مراكش', 'marrakesh', 'marrakech'],
])('%s sounds like %s …', (...names) =>
  expect(new Set(names.map(nameKeyOf))).toHaveProperty('size', 1),
)

test('too few consonants tell nobody from anybody', () => {
  expect(['ليلى', 'ellis', 'علي'].map(nameKeyOf)).toEqual([undefined, undefined, undefined])
})

test.each([
  ['a letter doubled', 'coperation', 'cooperation', 0.5],
  ['a letter that sounds alike', 'مغزب', 'مغرب', 0.6],
  ['two letters exchanged', 'مغبر', 'مغرب', 0.7],
  ['a vowel missing', 'شنيدر', 'شنايدر', 0.7],
  ['other letters', 'cat', 'cow', 1.6],
  ['nothing', 'مغرب', 'مغرب', 0],
])('%s', (_, a, b, far) => expect(distance(a, b)).toBeCloseTo(far))

const meet = (a: string, b: string) => nearbyOf(a).some((hash) => nearbyOf(b).includes(hash))

test('a misspelling and what was meant meet', () => {
  expect(meet('مراكس', 'مراكش')).toBe(true)
  expect(meet('ambasador', 'ambassador')).toBe(true)
  expect(meet('ورززات', 'ورزازات')).toBe(true)
  expect(meet('موريتنيا', 'فلسطين')).toBe(false)
  expect(nearbyOf('ab')).toEqual([])
  expect(nearbyOf('2026')).toEqual([])
  expect(nearbyOf('ا'.repeat(5000)).length).toBeLessThan(40)
})

test('names and plurals are found though no release is filed under them', () => {
  expect(listedNear('الصوريخ'.slice(2))).toContainEqual({ form: 'صواريخ', written: 'صواريخ' })
  expect(listedNear('اكديير')).toContainEqual({ form: 'اكادير', written: 'أكادير' })
})
