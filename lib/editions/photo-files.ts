// Public addresses of a photo's renditions: the hash of the content makes them unguessable and immutable, the name is for
// people who save the file.
import type { EditionPhoto, Rendition } from './edition-content.ts'

const extensions = { avif: 'avif', webp: 'webp', jpeg: 'jpg' } as const satisfies Record<
  Rendition['format'],
  string
>

const mimeTypes: Record<string, string> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
}
const fileName = /^[\p{L}\p{M}\p{N}._-]{1,160}\.([a-z]{3,4})$/u

/** Path of a rendition; `slug` is that of the document that shows it. */
export function fileUrl({ sha256, format, width }: Rendition, slug?: string | null): string {
  const stem = slug?.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').slice(0, 120) || 'photo'
  return `/files/${sha256}/${encodeURIComponent(`${stem}-${width}.${extensions[format]}`)}`
}

/** What the name of a public file promises; null for a name that `fileUrl` would not make. */
export const typeOfFileName = (name: string): string | null =>
  mimeTypes[fileName.exec(name)?.[1] ?? ''] ?? null

export type SrcSets = {
  avif: string
  webp: string
  /** For those who know neither, for feeds and for social media. */
  fallback: { src: string; width: number; height: number }
}

const fallbackWidth = 1600

/** What a `<picture>` needs; null for a photo that has no renditions. */
export function srcSets(
  { renditions }: Pick<EditionPhoto, 'renditions'>,
  slug?: string | null,
): SrcSets | null {
  const of = (format: Rendition['format']) =>
    renditions.filter((one) => one.format === format).toSorted((a, b) => a.width - b.width)
  const srcSet = (format: Rendition['format']) =>
    of(format)
      .map((one) => `${fileUrl(one, slug)} ${one.width}w`)
      .join(', ')
  const jpeg = of('jpeg')
  const fallback = jpeg.findLast((one) => one.width <= fallbackWidth) ?? jpeg[0]
  if (!fallback) return null
  const { width, height } = fallback
  return {
    avif: srcSet('avif'),
    webp: srcSet('webp'),
    fallback: { src: fileUrl(fallback, slug), width, height },
  }
}
