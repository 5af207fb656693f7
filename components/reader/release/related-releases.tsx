import { useTranslations } from 'next-intl'
import { formatMomentDay } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Related } from '#lib/newsroom/queries/list-related.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import styles from './related-releases.module.css'

type RelatedReleasesProps = { related: Related[]; locale: Locale }

/** Earlier releases about the same people and things. */
export function RelatedReleases({ related, locale }: RelatedReleasesProps) {
  const t = useTranslations('release-page.RelatedReleases')
  const kindOf = useTranslations('article.Kind')
  if (related.length === 0) return null
  return (
    <section className={styles.related}>
      <h2>{t('title')}</h2>
      <ul>
        {related.map(({ path, kind, headline, firstPublishedAt }) => (
          <li key={path}>
            <h3>
              <a href={hrefOf(locale, path)}>{headline}</a>
            </h3>
            <p>
              {kindOf(kind)}{' '}
              <time dateTime={firstPublishedAt.toISOString()}>
                {formatMomentDay(firstPublishedAt, locale)}
              </time>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
