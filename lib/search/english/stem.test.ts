import { expect, test } from 'vitest'
import { englishStem } from './stem.ts'

test.each([
  ['ship', 'ships'],
  ['training', 'trained', 'trains'],
  ['policy', 'policies'],
  ['cooperate', 'cooperation', 'cooperating'],
  ['organisation', 'organizations', 'organise'],
  ['defence', 'defense'],
  ['centre', 'centers'],
  ['programme', 'programs'],
  ['travelled', 'traveling'],
  ['country', 'countries'],
  ['woman', 'women'],
])('%s, %s … are one', (...words) =>
  expect(new Set(words.map(englishStem))).toHaveProperty('size', 1),
)

// From the examples of Porter's paper.
test.each([
  ['caresses', 'caress'],
  ['ponies', 'poni'],
  ['agreed', 'agre'],
  ['hopping', 'hop'],
  ['filing', 'file'],
  ['happy', 'happi'],
  ['relational', 'relat'],
  ['adjustment', 'adjust'],
  ['hopefulness', 'hope'],
  ['probate', 'probat'],
])('%s → %s', (word, stem) => expect(englishStem(word)).toBe(stem))
