import { getTranslations } from 'next-intl/server'
import type { EditionContent, EditionPhoto } from '#lib/editions/edition-content.ts'
import { ArticlePhoto, type SourcesOf } from './article-photo.tsx'
import styles from './article-gallery.module.css'

const sizes = '(min-width: 44rem) 21rem, 92vw'

type GalleryProps = {
  content: EditionContent
  photos: EditionPhoto[]
  sourcesOf?: SourcesOf | undefined
}

/** The photos that the text does not place itself. */
export async function ArticleGallery({ content, photos, sourcesOf }: GalleryProps) {
  if (photos.length === 0) return null
  const { locale, slug } = content
  const t = await getTranslations({ locale, namespace: 'article.ArticleGallery' })
  const shown = { locale, slug, sizes, sourcesOf }
  return (
    <section className={styles.gallery}>
      <h2>{t('title')}</h2>
      <div>
        {photos.map((photo) => (
          <ArticlePhoto key={photo.assetId} photo={photo} {...shown} />
        ))}
      </div>
    </section>
  )
}
