import type { SourcesOf } from '#components/article/photos/article-photo.tsx'

/** A room's photos have addresses that open for its guest alone. */
export const guestSources =
  (roomPath: string): SourcesOf =>
  ({ assetId, width, height, renditions }) => {
    if (renditions.length === 0) return null
    const at = (size: number) => `${roomPath}/photos/${assetId}/${size}`
    const sizes = renditions.filter(({ format }) => format === 'webp').map((one) => one.width)
    const webp = sizes
      .toSorted((one, other) => one - other)
      .map((size) => `${at(size)} ${size}w`)
      .join(', ')
    return { avif: '', webp, fallback: { src: at(1600), width: width ?? 3, height: height ?? 2 } }
  }
