import { useTranslations } from 'next-intl'
import { Picture } from '#components/article/photos/picture.tsx'
import { srcSets } from '#lib/editions/photo-files.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { MediaRelease } from '#lib/newsroom/queries/list-media.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import styles from './strip.module.css'

/** The newest photos, one of a release, each leading to what it is about. */
export function PhotoStrip({ locale, media }: { locale: Locale; media: MediaRelease[] }) {
  const t = useTranslations('lists.Home')
  const shown = media.flatMap((release) => {
    const [photo] = release.photos
    const sources = photo && srcSets(photo, release.slug)
    return photo && sources ? [{ release, photo, sources }] : []
  })
  if (shown.length === 0) return null
  return (
    <section className={styles.strip} aria-labelledby="photos">
      <div className={styles.head}>
        <h2 id="photos">{t('photos')}</h2>
        <a href={hrefOf(locale, '/media')}>{t('allPhotos')}</a>
      </div>
      <ul className={styles.photos}>
        {shown.map(({ release, photo, sources }) => (
          <li key={release.documentId}>
            <a href={hrefOf(locale, release.path)}>
              <Picture
                photo={{ ...photo, alt: '' }}
                sources={sources}
                sizes="(min-width: 64rem) 17rem, 46vw"
                isCut
              />
              <span>{release.headline}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
