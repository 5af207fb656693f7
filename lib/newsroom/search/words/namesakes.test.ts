import { expect, test } from 'vitest'
import { type NamedRow, namesakesOf } from './namesakes.ts'

const row = (stem: string, more: Partial<NamedRow> = {}): NamedRow => ({
  stem,
  surface: stem,
  nameKey: null,
  isName: /^[a-z]/.test(stem),
  isCommon: false,
  inText: 3,
  ...more,
})

const all = 1000

test('a name brings its other spellings in both scripts', () => {
  const others = [row('غريغور'), row('gregori')]
  expect(namesakesOf('جريجور', undefined, others, all)).toEqual(['غريغور', 'gregori'])
  expect(namesakesOf('جريجور', row('جريجور'), others, all)).toEqual(['غريغور', 'gregori'])
})

test.each([
  ['the word is one of the language', 'غريغور', row('غريغور', { isCommon: true }), row('gregori')],
  ['the other is one of the language', 'gregori', undefined, row('غريغور', { isCommon: true })],
  ['they do not look alike', 'جسيم', row('جسيم'), row('خصوم')],
  ['the other script has a much longer word', 'قمصن', undefined, row('commission')],
  ['the word is in our list of plurals', 'قمصان', undefined, row('camson')],
  ['an English word has no capital', 'كوبرتن', undefined, row('cooperation', { isName: false })],
  ['the word is common', 'غريغور', row('غريغور', { inText: 500 }), row('gregori')],
  ['the other is common', 'غريغور', row('غريغور'), row('gregori', { inText: 500 })],
])('none when %s', (_, stem, known, other) =>
  expect(namesakesOf(stem, known, [other], all)).toEqual([]),
)
