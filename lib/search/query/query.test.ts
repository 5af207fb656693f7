import { expect, test } from 'vitest'
import { chooseReadings, type KnownWord } from './choose-readings.ts'
import { clausesOf, cutQuery } from './clauses.ts'
import { numberLexemesOf } from './number-query.ts'
import { readQuery } from './read-query.ts'
import { searchQueryOf } from './search-query.ts'
import { arabicReadings } from '../arabic/readings.ts'

test('phrases in any quotation marks, and words that must not occur', () => {
  expect(clausesOf('المغرب «القوات المسلحة» "red cross" “البنك” -مراكش F-16')).toEqual([
    { kind: 'words', text: expect.stringMatching(/المغرب\s+F-16/) },
    { kind: 'phrase', text: 'القوات المسلحة' },
    { kind: 'phrase', text: 'red cross' },
    { kind: 'phrase', text: 'البنك' },
    { kind: 'not', text: 'مراكش' },
  ])
  expect(clausesOf('«بلا نهاية')).toEqual([{ kind: 'words', text: '«بلا نهاية' }])
})

test('a query is cut to what can be searched', () => {
  expect(cutQuery(`${'ا'.repeat(10_000)}`)).toHaveLength(120)
  expect(cutQuery(' \u0000 a\n b ')).toBe('a b')
  expect(cutQuery('👩🏽‍🔬'.repeat(100)).isWellFormed()).toBe(true)
  expect(readQuery('a b c d e f g h i j k l m n o').parts[0]?.words).toHaveLength(12)
})

test.each([
  ['2026/145', ['#2026/145']],
  ['145/2026', ['#2026/145']],
  ['٢٠٢٦/١٤٥', ['#2026/145']],
  ['بلاغ رقم 145/2026', ['#2026/145']],
  ['بلاغ 145', ['#/145']],
  ['release 145', ['#/145']],
  ['Press Release No. 145', ['#/145']],
  ['2025/2026', ['#2025/2026', '#2026/2025']],
  ['145', []],
  ['05/08/2026', []],
  ['بلاغ عن لقاء', []],
])('%s names %s', (query, lexemes) => expect(numberLexemesOf(query)).toEqual(lexemes))

const word = (stem: string, isSure: boolean): [string, KnownWord] => [
  stem,
  { stem, surface: stem, isSure, isName: false, inText: 1, inHead: 0 },
]
const chosen = (form: string, ...known: [string, KnownWord][]) =>
  chooseReadings(arabicReadings(form), new Map(known)).map(({ stem }) => stem)

test('of two readings that one counts which the releases confirm', () => {
  expect(chosen('وسيم', word('وسيم', true))).toEqual(['وسيم'])
  expect(chosen('وسيم', word('سيم', true))).toEqual(['سيم'])
  expect(chosen('وسيم', word('وسيم', true), word('سيم', true))).toEqual(['وسيم'])
  expect(chosen('وسيم', word('وسيم', false), word('سيم', false))).toEqual(['وسيم', 'سيم'])
})

test('a singular that exists is looked for with its plural', () => {
  expect(chosen('الخنادق', word('خنادق', true))).toEqual(['خنادق'])
  expect(chosen('الخنادق', word('خنادق', true), word('خندق', true))).toEqual(['خنادق', 'خندق'])
})

const asked = (query: string, ...known: [string, KnownWord][]) =>
  searchQueryOf(
    readQuery(query),
    { known: new Map(known), namesakes: new Map(), isTyping: false },
    [],
  )

test('every word is required, phrases in order, the rest excluded', () => {
  expect(asked('سفارة صاروخ')?.condition).toBe("('=سفار') & ('=صاروخ')")
  expect(asked('"سفارة في صاروخ"')?.phrase).toBe("(('=سفار') <2> ('=صاروخ'))")
  expect(asked('سفارة السفارات والسفارة سفارة')?.condition).toBe("('=سفار')")
  expect(asked('سفارة -صاروخ')?.condition).toBe("('=سفار') & !(('=صاروخ'))")
  expect(asked('-صاروخ')?.condition).toBe("'*' & !(('=صاروخ'))")
})

test('stop words count when there is nothing else', () => {
  expect(asked('في السفارة')?.condition).toBe("('=سفار')")
  expect(asked('في')?.condition).toBe("('في')")
  expect(asked('')).toBeNull()
  expect(asked('؟! «»')).toBeNull()
})

test('a name that is filed is not looked for by its words', () => {
  const lexeme = "'+المفتش-العام'"
  expect(asked('المفتش العام')?.condition).toBe(`(${lexeme} | ('=مفتش' & '=عام'))`)
  expect(asked('المفتش العام', word('+المفتش-العام', false))?.condition).toBe(`(${lexeme})`)
})

test('a date is a day of publication or a day that the text writes', () => {
  expect(asked('5 غشت 2026')?.condition).toBe("('@2026-08-05' | '~2026-08-05')")
})
