import { expect, test } from 'vitest'
import { journalistsIn } from './journalists.ts'

const samira = { name: 'سميرة الحداد', outlet: 'جريدة الصباح', email: 's@paper.example' }

test.each([
  ['semicolons', 'سميرة الحداد; جريدة الصباح; s@paper.example', 'ar'],
  ['Arabic semicolons', 'سميرة الحداد؛ جريدة الصباح؛ s@paper.example', 'ar'],
  ['Arabic commas', 'سميرة الحداد، جريدة الصباح، s@paper.example', 'ar'],
  ['a spreadsheet', 'سميرة الحداد\tجريدة الصباح\ts@paper.example\ten', 'en'],
  ['the address first', 's@paper.example, سميرة الحداد, جريدة الصباح', 'ar'],
  ['a language in capitals', 'سميرة الحداد; جريدة الصباح; s@paper.example; EN', 'en'],
  ['an address book', 'جريدة الصباح; "سميرة الحداد" <s@paper.example>', 'ar'],
  ['an address book, name first', 'سميرة الحداد <s@paper.example>; جريدة الصباح', 'ar'],
])('a line from %s', (_case, line, locale) => {
  expect(journalistsIn(line, 'ar')).toEqual([{ ...samira, locale }])
})

test('one a line, whatever the ends of lines are, and empty ones are none', () => {
  const text = 'A; B; a@b.example\r\n\r\n  \nC; D; c@d.example; ar\n'
  expect(journalistsIn(text, 'en').map(({ name, locale }) => [name, locale])).toEqual([
    ['A', 'en'],
    ['C', 'ar'],
  ])
})

test('what is no list comes out with parts missing, for the command to refuse', () => {
  expect(journalistsIn('hello', 'en')).toEqual([
    { name: 'hello', outlet: '', email: '', locale: 'en' },
  ])
})
