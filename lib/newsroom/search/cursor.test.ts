import { expect, test } from 'vitest'
import { decodeSearchCursor, encodeSearchCursor } from './cursor.ts'

const at = '2026-08-05T14:07:00.123Z'
const id = '0198a9f2-7c1e-7bd4-a0c4-000000000001'

test.each([
  { asOf: at, head: null, text: null, last: null },
  { asOf: at, head: { at, id }, text: { at, id }, last: { at, id, score: 1.234567 } },
  { asOf: at, head: null, text: { at, id }, last: { at, id, score: null } },
])('%j comes back', (cursor) => {
  expect(decodeSearchCursor(encodeSearchCursor(cursor))).toEqual(cursor)
})

const written = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

test.each([
  undefined,
  '',
  'x'.repeat(10_000),
  '%%%',
  written({}),
  written([at]),
  written(['2026-99-99T00:00:00.000Z', null, null, null, null, null, null, null]),
  written([at, null, null, null, null, at, id, 'x']),
])('%s is none', (text) => expect(decodeSearchCursor(text)).toBeNull())
