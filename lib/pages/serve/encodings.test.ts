import { expect, test } from 'vitest'
import { encodingsIn } from './encodings.ts'

test.each([
  ['gzip, deflate, br, zstd', ['br', 'gzip', 'identity']],
  ['gzip', ['gzip', 'identity']],
  ['br;q=0.5, gzip;q=0.9', ['gzip', 'br', 'identity']],
  ['br;q=0, gzip', ['gzip', 'identity']],
  ['*', ['br', 'gzip', 'identity']],
  ['*;q=0', []],
  ['identity;q=1, *;q=0.5', ['identity', 'br', 'gzip']],
  ['identity', ['identity']],
  ['identity;q=0, gzip', ['gzip']],
  ['BR', ['br', 'identity']],
  ['x-gzip', ['gzip', 'identity']],
  ['br;q=2', ['identity']],
  ['deflate', ['identity']],
  [',,;q=1', ['identity']],
])('%s', (header, expected) => {
  expect(encodingsIn(header)).toEqual(expected)
})
