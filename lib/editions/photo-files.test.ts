import { expect, test } from 'vitest'
import type { Rendition } from './edition-content.ts'
import { fileUrl, srcSets, typeOfFileName } from './photo-files.ts'

const one = (format: Rendition['format'], width: number): Rendition => ({
  format,
  width,
  height: width / 2,
  bytes: 1,
  sha256: `${format}${width}`,
})
const renditions = [2400, 480, 1600, 960].flatMap((width) =>
  (['avif', 'webp', 'jpeg'] as const).map((format) => one(format, width)),
)

test('the address carries the hash and a name that a person can save', () => {
  expect(fileUrl(one('jpeg', 960), 'us-morocco')).toBe('/files/jpeg960/us-morocco-960.jpg')
  expect(decodeURIComponent(fileUrl(one('avif', 480), 'شراكة-دفاعية'))).toBe(
    '/files/avif480/شراكة-دفاعية-480.avif',
  )
  expect(fileUrl(one('webp', 480))).toBe('/files/webp480/photo-480.webp')
})

test('every name that is made is a name that is served', () => {
  for (const slug of ['a', 'شراكة-دفاعية', `${'x'.repeat(300)}`, '../"<>', null])
    expect(typeOfFileName(decodeURIComponent(fileUrl(one('jpeg', 480), slug).split('/')[3]!))).toBe(
      'image/jpeg',
    )
})

test.each(['a.svg', 'a.html', 'a/b.jpg', '.jpg.exe', 'a b.jpg', 'a".jpg', ''])(
  '%j is not served',
  (name) => {
    expect(typeOfFileName(name)).toBeNull()
  },
)

test('srcsets go from narrow to wide; the fallback is a JPEG of 1600', () => {
  const sets = srcSets({ renditions }, 's')!
  expect(sets.avif).toBe(
    [480, 960, 1600, 2400]
      .map((width) => `/files/avif${width}/s-${width}.avif ${width}w`)
      .join(', '),
  )
  expect(sets.webp).toContain('/files/webp2400/s-2400.webp 2400w')
  expect(sets.fallback).toEqual({ src: '/files/jpeg1600/s-1600.jpg', width: 1600, height: 800 })
})

test('a small photo falls back to what it has; one without renditions to nothing', () => {
  expect(srcSets({ renditions: [one('jpeg', 300)] })!.fallback.width).toBe(300)
  expect(srcSets({ renditions: [] })).toBeNull()
})
