import { expect, test } from 'vitest'
import { readCursor, writeCursor } from './cursor.ts'

const id = '01900000-0000-7000-8000-000000000000'
const written = (...place: unknown[]) => Buffer.from(JSON.stringify(place)).toString('base64url')

test('a place that was written is read again', () => {
  const place = { at: new Date('2026-11-23T10:00:00.123Z'), id }
  expect(readCursor(writeCursor(place))).toEqual(place)
})

test.each([
  undefined,
  '',
  '%00',
  written(),
  written('2026-11-23', id),
  written('2026-11-23T10:00:00Z', 'x'),
  // The database knows no year 0.
  written('0000-01-01T00:00:00Z', id),
])('anything else is no place: %s', (text) => {
  expect(readCursor(text)).toBeNull()
})
