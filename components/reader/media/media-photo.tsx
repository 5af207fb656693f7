import { useTranslations } from 'next-intl'
import { Picture } from '#components/article/photos/picture.tsx'
import type { EditionPhoto } from '#lib/editions/edition-content.ts'
import { srcSets } from '#lib/editions/photo-files.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { Downloads } from './downloads.tsx'
import styles from './media-photo.module.css'

type MediaPhotoProps = { locale: Locale; photo: EditionPhoto; slug: string; isFirst: boolean }

/** A photo with its caption, whose it is, and its files. */
export function MediaPhoto({ locale, photo, slug, isFirst }: MediaPhotoProps) {
  const t = useTranslations('lists.Media')
  const sources = srcSets(photo, slug)
  if (!sources) return null
  return (
    <figure className={styles.photo}>
      <Picture
        photo={photo}
        sources={sources}
        sizes="(min-width: 72rem) 22rem, (min-width: 48rem) 45vw, 92vw"
        isFirst={isFirst}
        isCut
      />
      <figcaption>
        {photo.caption ? <span>{photo.caption}</span> : null}{' '}
        {photo.credit ? (
          <span className={styles.credit}>{t('credit', { credit: photo.credit })}</span>
        ) : null}
        <Downloads locale={locale} photo={photo} slug={slug} />
      </figcaption>
    </figure>
  )
}
