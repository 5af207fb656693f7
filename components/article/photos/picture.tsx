import type { EditionPhoto } from '#lib/editions/edition-content.ts'
import type { SrcSets } from '#lib/editions/photo-files.ts'
import styles from './picture.module.css'

type PictureProps = {
  photo: Pick<EditionPhoto, 'alt' | 'focalX' | 'focalY'>
  sources: SrcSets
  /** How wide it is shown, for the browser's choice of a file. */
  sizes: string
  isFirst?: boolean
  /** Cut to the shape of a list, around the focal point; otherwise it is shown whole. */
  isCut?: boolean
}

/** A photo in the best form that the browser reads; the one at the top of a page is fetched first. */
export function Picture({ photo, sources, sizes, isFirst = false, isCut = false }: PictureProps) {
  const { src, width, height } = sources.fallback
  return (
    <picture className={isCut ? styles.cut : styles.whole}>
      {sources.avif ? <source type="image/avif" srcSet={sources.avif} sizes={sizes} /> : null}
      {sources.webp ? <source type="image/webp" srcSet={sources.webp} sizes={sizes} /> : null}
      <img
        src={src}
        width={width}
        height={height}
        alt={photo.alt}
        loading={isFirst ? 'eager' : 'lazy'}
        fetchPriority={isFirst ? 'high' : 'auto'}
        decoding="async"
        data-x={quarters(photo.focalX)}
        data-y={quarters(photo.focalY)}
      />
    </picture>
  )
}

// In steps, because the page's policy allows no style attribute.
const quarters = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 4)
