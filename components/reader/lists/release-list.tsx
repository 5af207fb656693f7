import { useTranslations } from 'next-intl'
import type { Locale } from '#lib/i18n/locale.ts'
import type { ReleaseList as List } from '#lib/newsroom/queries/list-releases.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import styles from './release-list.module.css'
import { ReleaseTeaser } from './release-teaser.tsx'

/** A page of the archive with the ways to the pages around it. */
export function ReleaseList({ list, locale }: { list: List; locale: Locale }) {
  const t = useTranslations('reader.Archive')
  const archive = hrefOf(locale, '/releases')
  if (list.rows.length === 0)
    return (
      <p>
        {t('empty')} <a href={archive}>{t('newest')}</a>
      </p>
    )
  return (
    <>
      <ol className={styles.list}>
        {list.rows.map((row) => (
          <li key={row.path}>
            <ReleaseTeaser row={row} look="line" heading="h2" />
          </li>
        ))}
      </ol>
      {list.newer || list.older ? (
        <nav className={styles.pages} aria-label={t('pages')}>
          {list.newer ? (
            <a rel="prev" href={`${archive}?after=${list.newer}`}>
              {t('newer')}
            </a>
          ) : null}
          {list.older ? (
            <a rel="next" href={`${archive}?before=${list.older}`}>
              {t('older')}
            </a>
          ) : null}
        </nav>
      ) : null}
    </>
  )
}
