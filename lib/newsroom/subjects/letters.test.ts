import { expect, test } from 'vitest'
import { byLetter, inOrder } from './letters.ts'

const named = (...names: string[]) => names.map((name) => ({ name }))

test('Arabic names stand in the order of the letters, whatever carries the hamza, and without the article', () => {
  const names = named('الصحة', 'الثقافة', 'أحمد', 'إبراهيم', 'احمد', 'البيئة', 'النقل', 'ألف')
  expect(inOrder(names, 'ar').map(({ name }) => name)).toEqual([
    'إبراهيم',
    'أحمد',
    'احمد',
    'ألف',
    'البيئة',
    'الثقافة',
    'الصحة',
    'النقل',
  ])
})

test('each letter stands once above its names', () => {
  const letters = byLetter(named('النقل', 'أكادير', 'الرباط', 'إفران', '52 بلدًا', 'رشيد'), 'ar')
  expect(
    letters.map(({ letter, entries }) => [letter, ...entries.map(({ name }) => name)]),
  ).toEqual([
    ['#', '52 بلدًا'],
    ['ا', 'إفران', 'أكادير'],
    ['ر', 'الرباط', 'رشيد'],
    ['ن', 'النقل'],
  ])
})

test('English names stand without their article as well', () => {
  const letters = byLetter(named('The World Bank', 'Élysée', 'Agadir', 'theatre'), 'en')
  expect(letters.map(({ letter }) => letter)).toEqual(['A', 'E', 'T', 'W'])
})
