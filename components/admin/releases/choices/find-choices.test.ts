import { expect, test } from 'vitest'
import { findChoices } from './find-choices.ts'

const choices = [
  { id: '1', nameAr: 'ناصر بوريطة', nameEn: 'Nasser Bourita' },
  { id: '2', nameAr: 'أمينة بنخضرة', nameEn: 'Amina Benkhadra' },
  ...Array.from({ length: 10 }, (_, at) => ({ id: `m${at}`, nameAr: 'محمد', nameEn: 'Mohammed' })),
]
const idsOf = (query: string, chosen: string[] = []) =>
  findChoices(choices, chosen, query).shown.map(({ id }) => id)

test.each([
  ['بوريطه', ['1']],
  ['bourita nasser', ['1']],
  ['امينة', ['2']],
  ['ناصر benkhadra', []],
])('%s finds %j', (query, ids) => expect(idsOf(query)).toEqual(ids))

test('what is chosen is not offered again, and a long list says how much is left out', () => {
  expect(idsOf('Nasser', ['1'])).toEqual([])
  expect(findChoices(choices, ['m0'], 'محمد')).toMatchObject({ shown: { length: 8 }, rest: 1 })
})
