import { expect, test } from 'vitest'
import { cropAround } from './crop.ts'

const frame = { width: 400, height: 600 }

test.each([
  [{ width: 2000, height: 1000 }, 0.5, 0.5, { left: 400, top: 0 }],
  [{ width: 2000, height: 1000 }, 0, 0.5, { left: 0, top: 0 }],
  [{ width: 2000, height: 1000 }, 1, 0.5, { left: 800, top: 0 }],
  [{ width: 2000, height: 1000 }, 0.25, 0.5, { left: 100, top: 0 }],
  [{ width: 400, height: 3000 }, 0.5, 0.9, { left: 0, top: 2400 }],
  [{ width: 40, height: 60 }, 0.5, 0.5, { left: 0, top: 0 }],
])('%o around %f, %f', (picture, focalX, focalY, place) => {
  const { scaled, cut } = cropAround(picture, frame, { focalX, focalY })
  expect(cut).toEqual({ ...frame, ...place })
  expect(scaled.width).toBeGreaterThanOrEqual(cut.left + cut.width)
  expect(scaled.height).toBeGreaterThanOrEqual(cut.top + cut.height)
})
