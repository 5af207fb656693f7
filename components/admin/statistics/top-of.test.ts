import { expect, test } from 'vitest'
import { topOf } from './top-of.ts'

test.each([
  [0, 2],
  [1, 2],
  [3, 4],
  [7, 8],
  [10, 10],
  [11, 20],
  [59, 60],
  [99, 100],
  [4_321, 6_000],
])('the scale of %i ends at %i', (most, top) => expect(topOf(most)).toBe(top))
