import { expect, test } from 'vitest'
import { decodeCursor, encodeCursor } from './cursor.ts'

const place = {
  at: new Date('2026-08-05T14:07:00.123Z'),
  documentId: '0198a9f2-7c1e-7bd4-a0c4-1f2e3d4c5b6a',
}

test('a cursor comes back as it went, to the millisecond', () => {
  expect(decodeCursor(encodeCursor(place))).toEqual(place)
})

test('a cursor needs no escaping in an address', () => {
  expect(encodeCursor(place)).toMatch(/^[\w-]+$/)
})

test.each([
  '',
  'garbage',
  encodeCursor(place).slice(0, -1),
  `${encodeCursor(place)}=`,
  `${encodeCursor(place)} `,
  Buffer.from('1.x').toString('base64url'),
  Buffer.from(`${'9'.repeat(20)}.${place.documentId}`).toString('base64url'),
  Buffer.from(`1'; DROP TABLE x.${place.documentId}`).toString('base64url'),
])('%j is no cursor of ours', (text) => {
  expect(decodeCursor(text)).toBeNull()
})
