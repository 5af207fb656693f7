import { useTranslations } from 'next-intl'
import type { Locale } from '#lib/i18n/locale.ts'
import type { MediaList } from '#lib/newsroom/queries/list-media.ts'
import type { Site } from '#lib/newsroom/site.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import { EmptyList } from '../lists/parts/empty-list.tsx'
import { ListHeader } from '../lists/parts/list-header.tsx'
import { PageLinks } from '../lists/parts/page-links.tsx'
import { MediaRelease } from './media-release.tsx'
import styles from './media-view.module.css'

type MediaViewProps = {
  locale: Locale
  list: MediaList
  isFirst: boolean
  copyright: Site['copyright']
}

/** The photos of releases, to look at and to fetch. */
export function MediaView({ locale, list, isFirst, copyright }: MediaViewProps) {
  const t = useTranslations('lists.Media')
  const pages = useTranslations('lists.Pages')
  const here = hrefOf(locale, '/media')
  const nothing = isFirst ? { title: t('none'), text: t('noneText') } : { title: pages('empty') }
  const ways = isFirst ? [] : [{ href: here, name: pages('newest') }]
  return (
    <>
      <ListHeader title={t('title')} text={t('intro')}>
        <section className={styles.terms} aria-labelledby="terms">
          <h2 id="terms">{t('terms')}</h2>
          <p>
            {copyright} {t('termsText')}
          </p>
        </section>
      </ListHeader>
      {list.releases.length === 0 ? <EmptyList {...nothing} ways={ways} /> : null}
      <div className={styles.releases}>
        {list.releases.map((release, index) => (
          <MediaRelease
            key={release.documentId}
            locale={locale}
            release={release}
            isFirst={isFirst && index === 0}
          />
        ))}
      </div>
      <PageLinks
        newer={list.newer && `${here}?page=~${list.newer}`}
        older={list.older && `${here}?page=${list.older}`}
      />
    </>
  )
}
