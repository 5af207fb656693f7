import { expect, test } from 'vitest'
import { entryOf } from './entry.ts'

const text = { headline: '', lines: '', summary: '', body: '', aside: '' }
const facts = { year: 2026, sequence: 145, day: '2026-08-05', facets: ['topic:defence'] }

test('both languages are in one entry, the head with its weights', () => {
  const { head, text: whole } = entryOf(
    [
      { ...text, headline: 'السفارة', summary: 'مصنع', body: 'صاروخ' },
      { ...text, headline: 'Embassy' },
    ],
    facts,
  )
  expect(head).toMatch(/'=سفار':1A .*'السفاره':1A/)
  expect(head).toMatch(/'=مصنع':\d+C/)
  expect(head).toMatch(/'=embassi':\d+A/)
  expect(head).not.toContain('=صاروخ')
  expect(whole).toMatch(/'=صاروخ':\d+ /)
})

test('facts are part of both', () => {
  const { head, text: whole } = entryOf([text], facts)
  for (const fact of [
    '*',
    '#2026/145',
    '#/145',
    '@2026',
    '@2026-08',
    '@2026-08-05',
    '#topic:defence',
  ])
    for (const vector of [head, whole]) expect(vector).toContain(`'${fact}'`)
})

test('only what captions alone say is aside', () => {
  const { aside } = entryOf([{ ...text, body: 'السفارة', aside: 'السفارة والمصنع' }], facts)
  expect(aside).toBe("'=مصنع' ")
})

test('words are listed with what is known of them', () => {
  const { words } = entryOf([{ ...text, body: 'In Rabat Mark Gregory saw the embassy.' }], facts)
  expect(words.facts.get('gregori')).toMatchObject({ surface: 'Gregory', isName: true })
  expect(words.facts.get('embassi')).toMatchObject({ isName: false, isCommon: true })
})

test('a slug of any letters makes a vector that PostgreSQL can read', () => {
  const { head } = entryOf([text], { ...facts, facets: ["place:o'neil\\"] })
  expect(head).toContain(String.raw`'#place:o''neil\\'`)
})
