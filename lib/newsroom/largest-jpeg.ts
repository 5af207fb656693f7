import type { EditionPhoto, Rendition } from '#lib/editions/edition-content.ts'

/** For those who show a photo elsewhere: every consumer reads JPEG, and 1600 pixels is more than they ask for. */
export function largestJpeg({ renditions }: Pick<EditionPhoto, 'renditions'>): Rendition | null {
  const jpegs = renditions.filter(({ format, width }) => format === 'jpeg' && width <= 1600)
  return jpegs.toSorted((one, other) => other.width - one.width)[0] ?? null
}
