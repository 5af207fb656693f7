import { expect, test } from 'vitest'
import { printable, shortened, withoutLastWord } from './headline.ts'

test.each([
  ['  بلاغ\n\tصحفي ', 'بلاغ صحفي'],
  ['\u202eبلاغ\u202c', 'بلاغ'],
  ['a\u0000b\u0007\u200bc\ufeff\ud800', 'abc'],
  ['\u0645\u064e\u0651\u0670\u0670\u0670د', '\u0645\u064e\u0651\u0670د'],
  ['لمــا\u200cذا', 'لمــا\u200cذا'],
])('%j is printed as %j', (given, printed) => expect(printable(given)).toBe(printed))

test('a text that is short enough stays', () => {
  expect(shortened('مُحَمَّد', 4)).toBe('مُحَمَّد')
})

test.each([
  ['المغرب وإسبانيا والبرتغال', 20, 'المغرب وإسبانيا…'],
  ['المغرب، وإسبانيا', 10, 'المغرب…'],
  ['المغرب وإسبانيا والبرتغال', 16, 'المغرب وإسبانيا…'],
  ['مُحَمَّدٌ', 3, 'مُحَ…'],
  ['Rabat — “Madrid”', 10, 'Rabat…'],
])('%s in %i letters is %s', (text, most, short) => expect(shortened(text, most)).toBe(short))

test('words go one by one, the last one letter by letter, until nothing is left', () => {
  let text = 'بلاغ عن اللقاء'
  const steps = [text]
  while (text && steps.length < 20) steps.push((text = withoutLastWord(text)))
  expect(steps.slice(0, 4)).toEqual(['بلاغ عن اللقاء', 'بلاغ عن…', 'بلاغ…', 'ب…'])
  expect(steps.length).toBeLessThan(10)
})
