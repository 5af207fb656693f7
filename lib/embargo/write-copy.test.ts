import { expect, test } from 'vitest'
import type { EditionContent } from '#lib/editions/edition-content.ts'
import { richTextFromText } from '#lib/rich-text/parse-text.ts'
import { writeCopy } from './write-copy.ts'

const content = {
  locale: 'en',
  kind: 'press_release',
  headline: 'A *bold* claim',
  subheadline: '',
  summary: 'What it says.',
  body: richTextFromText('First paragraph.\n\n# Not a heading'),
  notesToEditors: '',
  boilerplate: 'The office.',
  placeName: 'Rabat',
  datelineDate: new Date('2026-08-05'),
  contacts: [{ name: 'Amal', role: '', email: 'a@office.example', phone: '' }],
  photos: [{ caption: 'A meeting', credit: 'MAP' }],
} as unknown as EditionContent

const reader = {
  name: 'Samira_Haddad',
  outlet: 'Le Journal',
  isUnderEmbargo: true,
  embargoUntil: new Date('2026-12-01T17:00:00Z'),
  embargoZone: 'Europe/Paris',
}

test('a plain copy says whose it is and until when, first and last', () => {
  const lines = writeCopy(content, reader, 'txt').trim().split('\n')
  const mark =
    'Personal copy: Samira_Haddad, Le Journal. Under embargo until Tuesday, 1 December 2026 at 18:00 GMT+1.'
  expect([lines[0], lines.at(-1)]).toEqual([mark, mark])
  expect(lines).toContain('A *bold* claim')
  expect(lines.join('\n')).toContain('Rabat, August 5, 2026 — First paragraph.')
  expect(lines).toContain('Amal · a@office.example')
  expect(lines).toContain('A meeting — MAP')
})

test('in Markdown no word becomes a mark', () => {
  const text = writeCopy(content, reader, 'md')
  expect(text).toMatch(/^Personal copy: Samira\\_Haddad, Le Journal\./)
  expect(text).toContain('# A \\*bold\\* claim')
  expect(text).toContain('\\# Not a heading')
})

test('once the embargo is over, only whose copy it is', () => {
  const text = writeCopy(content, { ...reader, isUnderEmbargo: false }, 'txt')
  expect(text.split('\n')[0]).toBe('Personal copy: Samira_Haddad, Le Journal.')
})
