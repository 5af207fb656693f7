import { expect, test } from 'vitest'
import { Ledger } from './ledger.ts'

const aLedger = () => {
  const ledger = new Ledger()
  ledger.startAt(10)
  ledger.note({ value: 11, tags: ['r:2026/1', 'list:ar'], isUrgent: false })
  ledger.note({ value: 12, tags: ['r:2026/2', 'list:en'], isUrgent: true })
  return ledger
}

test.each([
  [['r:2026/1'], 11, 'fresh'],
  [['r:2026/1'], 10, 'stale'],
  [['r:2026/2'], 11, 'gone'],
  [['r:2026/2'], 12, 'fresh'],
  [['r:2026/1', 'list:en'], 10, 'gone'],
  [['r:2026/3', 'site'], 10, 'fresh'],
  [['*'], 12, 'fresh'],
  [['*'], 11, 'gone'],
  [['r:2026/3'], 9, 'gone'],
  [[], 0, 'fresh'],
])('made of %j at epoch %i: %s', (tags, epoch, verdict) => {
  expect(aLedger().verdict(tags, epoch)).toBe(verdict)
})

test('more tags than can be told apart make everything older stale, and nothing fresh', () => {
  const ledger = aLedger()
  for (let value = 13; value < 60_000; value++)
    ledger.note({ value, tags: [`r:${value}`], isUrgent: false })
  expect(ledger.verdict(['r:2026/3'], 20)).toBe('stale')
  expect(ledger.verdict(['r:2026/3'], 59_999)).toBe('fresh')
})
