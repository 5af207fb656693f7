import { getTranslations } from 'next-intl/server'
import type { EditionPhoto } from '#lib/editions/edition-content.ts'
import { type SrcSets, srcSets } from '#lib/editions/photo-files.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import styles from './article-photo.module.css'
import { PhotoDownload } from './photo-download.tsx'
import { Picture } from './picture.tsx'

/** Where the files of a photo are; the desk has drafts' files elsewhere. */
export type SourcesOf = (photo: EditionPhoto, slug: string | null) => SrcSets | null

type ArticlePhotoProps = {
  photo: EditionPhoto
  locale: Locale
  slug: string | null
  sizes: string
  isFirst?: boolean
  sourcesOf?: SourcesOf | undefined
}

/** A photo with its caption and credit; nothing while it has no files. */
export async function ArticlePhoto(props: ArticlePhotoProps) {
  const { photo, locale, slug, sizes, isFirst = false, sourcesOf = srcSets } = props
  const t = await getTranslations({ locale, namespace: 'article.ArticlePhoto' })
  const sources = sourcesOf(photo, slug)
  if (!sources) return null
  return (
    <figure className={styles.photo}>
      <Picture photo={photo} sources={sources} sizes={sizes} isFirst={isFirst} />
      <figcaption>
        {photo.caption ? <span>{photo.caption}</span> : null}
        {photo.credit ? (
          <span className={styles.credit}>{t('credit', { credit: photo.credit })}</span>
        ) : null}
        {sourcesOf === srcSets ? <PhotoDownload photo={photo} locale={locale} slug={slug} /> : null}
      </figcaption>
    </figure>
  )
}
