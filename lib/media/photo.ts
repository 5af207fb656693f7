// A photo is a file of a release that a person uploaded. What came in is kept private and untouched; what editors and
// readers see are renditions, made anew from its pixels, so that no place, camera or hidden text of the upload goes out.
// A photo never changes: another picture is another photo.
import type { Rendition } from '#lib/editions/edition-content.ts'
import type { Problem } from '#lib/result.ts'

export const photoTypes = ['image/jpeg', 'image/png', 'image/webp'] as const
export type PhotoType = (typeof photoTypes)[number]
export type PhotoFormat = Rendition['format']

const megabyte = 1024 * 1024
export const photoLimits = {
  megabytes: 25,
  bytes: 25 * megabyte,
  megapixels: 40,
  pixels: 40_000_000,
} as const

export const photoFormats = ['avif', 'webp', 'jpeg'] as const satisfies PhotoFormat[]
const widths = [480, 960, 1600, 2400]
/** A taller rendition costs more than a page can use; WebP could not even hold it. */
const tallest = 4800

/** Sizes of the renditions: the fixed widths, never enlarged. Empty when the photo is too tall for any of them. */
export function renditionSizes(width: number, height: number): { width: number; height: number }[] {
  const fitting = widths.filter((wide) => wide <= width)
  return (fitting.length > 0 ? fitting : [width])
    .map((wide) => ({ width: wide, height: Math.max(1, Math.round((height * wide) / width)) }))
    .filter((size) => size.height <= tallest)
}

/** What stands in the way of a photo that the worker refused; the row keeps the code only. */
export const problemOfRefusal = (code: string): Problem =>
  code === 'photo.too_many_pixels' ? { code, values: { limit: photoLimits.megapixels } } : { code }

/** The bell in the database that wakes the worker. */
export const photoBell = 'balagh_photos'

/** A claim older than this is of a worker that has died. Longer than a decoding may take. */
export const claimSeconds = 120
export const maxAttempts = 3
