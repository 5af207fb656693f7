import { expect, test } from 'vitest'
import { findEntries } from './find-entries.ts'

const entries = [
  { id: 'aaaa', revision: 1, nameAr: 'أمينة بنخضرة', nameEn: 'Amina Benkhadra', slug: 'amina' },
  { id: 'bbbb', revision: 1, nameAr: 'ناصر بوريطة', nameEn: 'Nasser Bourita', slug: 'nasser' },
]
const namesOf = (query: string) => findEntries(entries, query).shown.map(({ slug }) => slug)

test.each([
  ['', ['amina', 'nasser']],
  ['امينه', ['amina']],
  ['BOURITA ناصر', ['nasser']],
  ['aaaa', []],
])('%j finds %j', (query, slugs) => expect(namesOf(query)).toEqual(slugs))

test('a long register says how much is left out', () => {
  const many = Array.from({ length: 250 }, (_, at) => ({ ...entries[0]!, id: String(at) }))
  expect(findEntries(many, 'amina')).toMatchObject({ shown: { length: 100 }, rest: 150 })
})
