import { expect, test } from 'vitest'
import { parameters } from '../route-query.ts'
import { narrowed } from './narrow.ts'

const list = {
  locale: 'en',
  path: '/releases',
  allowed: parameters.archive,
  filters: { year: '2026', month: '11', topic: 'defence', page: 'x' },
} as const

test('a wish is added in canonical order, and the list begins anew', () => {
  expect(narrowed(list, { kind: 'speech' })).toBe(
    '/en/releases?year=2026&month=11&kind=speech&topic=defence',
  )
})

test('a wish is taken back, and a month goes with its year', () => {
  expect(narrowed(list, { topic: undefined })).toBe('/en/releases?year=2026&month=11')
  expect(narrowed(list, { year: undefined })).toBe('/en/releases?topic=defence')
})

test('another page of the same list', () => {
  expect(narrowed(list, { page: '~abc' })).toContain('&page=%7Eabc')
})
