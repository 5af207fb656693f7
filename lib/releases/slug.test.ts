import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slugOf } from './slug.ts'

test.each([
  ['المغرب والولايات المتحدة', 'المغرب-والولايات-المتحدة'],
  ['الجامِعَةُ الأَهْلِيَّةُ', 'الجامعة-الأهلية'],
  ['تُعلـــن «الوزارة»: نتائجها، اليوم!', 'تعلن-الوزارة-نتائجها-اليوم'],
  ['لقاء سنة 2026 و ٢٠٢٧', 'لقاء-سنة-2026-و-٢٠٢٧'],
  ['ﻻ ﺇله', 'لا-إله'],
  ['شراكة مع NATO بـ F-16', 'شراكة-مع-nato-ب-f-16'],
  [
    'واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة',
    'واحد-اثنان-ثلاثة-أربعة-خمسة-ستة-سبعة-ثمانية',
  ],
  ['', 'release'],
  ['«…»', 'release'],
])('Arabic: %s → %s', (headline, slug) => expect(slugOf(headline, 'ar')).toBe(slug))

test.each([
  ['Morocco and the United States', 'morocco-and-the-united-states'],
  ['Café in Médiouna: “L’été”', 'cafe-in-mediouna-l-ete'],
  ['A  B—C / D_E', 'a-b-c-d-e'],
  ['one two three four five six seven eight nine', 'one-two-three-four-five-six-seven-eight'],
  ['المغرب', 'release'],
  ['Visit of الوفد to Rabat', 'visit-of-to-rabat'],
])('English: %s → %s', (headline, slug) => expect(slugOf(headline, 'en')).toBe(slug))

test('at most sixty letters, and never a broken word but a first that is longer', () => {
  const words = Array.from({ length: 8 }, () => 'الديمقراطية').join(' ')
  expect(slugOf(words, 'ar')).toBe(Array.from({ length: 5 }, () => 'الديمقراطية').join('-'))
  expect(slugOf('س'.repeat(80), 'ar')).toBe('س'.repeat(60))
})

test('whatever is typed: a path segment that PostgreSQL and a URL can hold', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 300 })
  fc.assert(
    fc.property(anything, fc.constantFrom('ar', 'en'), (headline, locale) => {
      const slug = slugOf(headline, locale)
      expect(slug).toMatch(
        locale === 'en' ? /^[a-z0-9]+(-[a-z0-9]+)*$/ : /^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u,
      )
      expect(slug.length).toBeLessThanOrEqual(60)
      expect(slug.split('-').length).toBeLessThanOrEqual(8)
      expect(slug.isWellFormed()).toBe(true)
      expect(slug.normalize('NFC')).toBe(slug)
    }),
    { numRuns: 2000 },
  )
})
