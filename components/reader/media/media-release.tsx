import { useTranslations } from 'next-intl'
import { formatMomentDay } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { formatNumber } from '#lib/i18n/numbers.ts'
import type { MediaRelease as Release } from '#lib/newsroom/queries/list-media.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import { MediaPhoto } from './media-photo.tsx'
import styles from './media-release.module.css'

type MediaReleaseProps = { locale: Locale; release: Release; isFirst: boolean }

/** The photos of one release, under what they are of. */
export function MediaRelease({ locale, release, isFirst }: MediaReleaseProps) {
  const t = useTranslations('lists.Media')
  const { path, headline, firstPublishedAt, photos, more } = release
  const href = hrefOf(locale, path)
  const shown = { count: more, shown: formatNumber(more, locale) }
  return (
    <article className={photos.length > 1 ? styles.many : styles.one}>
      <header>
        <h2>
          <a href={href}>{headline}</a>
        </h2>
        <time dateTime={firstPublishedAt.toISOString()}>
          {formatMomentDay(firstPublishedAt, locale)}
        </time>
      </header>
      <div className={styles.photos}>
        {photos.map((photo, index) => (
          <MediaPhoto
            key={photo.assetId}
            locale={locale}
            photo={photo}
            slug={release.slug}
            isFirst={isFirst && index === 0}
          />
        ))}
      </div>
      {more > 0 ? (
        <p>
          <a href={href}>{t('more', shown)}</a>
        </p>
      ) : null}
    </article>
  )
}
