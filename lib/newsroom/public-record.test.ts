import { expect, test } from 'vitest'
import { recordOf } from './public-record.ts'
import type { Change } from './queries/find-release-page.ts'

const day = (date: number) => new Date(Date.UTC(2026, 7, date))
const first: Change = { at: day(1), kind: 'new', note: null }
const correction: Change = { at: day(2), kind: 'correction', note: 'صُحح الرقم' }
const update: Change = { at: day(3), kind: 'update', note: null }

test('a correction is told above the text until an update overtakes it', () => {
  const updatedAt = day(3)
  expect(recordOf({ changes: [first], updatedAt, withdrawal: null }).correction).toBeNull()
  expect(recordOf({ changes: [correction, first], updatedAt, withdrawal: null })).toEqual({
    updatedAt,
    withdrawal: null,
    correction: { note: 'صُحح الرقم', at: day(2) },
  })
  expect(
    recordOf({ changes: [update, correction, first], updatedAt, withdrawal: null }).correction,
  ).toBeNull()
})

test('of a text that was taken back, only that is told', () => {
  const withdrawal = { notice: 'سُحب', at: day(4) }
  const record = recordOf({ changes: [correction, first], updatedAt: day(2), withdrawal })
  expect(record).toEqual({ updatedAt: day(2), withdrawal, correction: null })
})
