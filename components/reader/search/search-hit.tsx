import { useTranslations } from 'next-intl'
import { Picture } from '#components/article/photos/picture.tsx'
import { srcSets } from '#lib/editions/photo-files.ts'
import { formatMomentDay } from '#lib/i18n/dates.ts'
import { directionOf, type Locale } from '#lib/i18n/locale.ts'
import type { SearchHit as Hit } from '#lib/newsroom/search/search-page.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import { Marked } from './marked.tsx'
import styles from './search-hit.module.css'

/** A release that was found. One that is live in the other language alone is shown in it, and says so. */
export function SearchHit({ locale, hit }: { locale: Locale; hit: Hit }) {
  const t = useTranslations('search.Hit')
  const kind = useTranslations('article.Kind')
  const isOther = hit.locale !== locale
  const language = isOther ? { lang: hit.locale, dir: directionOf(hit.locale) } : {}
  const sources = hit.photo && srcSets(hit.photo, hit.path.split('/').at(-1))
  return (
    <article className={styles.hit}>
      <div>
        <h2 {...language}>
          <a href={hrefOf(hit.locale, hit.path)} hrefLang={isOther ? hit.locale : undefined}>
            <Marked snippets={hit.headline} />
          </a>
        </h2>
        <p className={styles.facts}>
          {isOther ? <strong>{hit.locale === 'ar' ? t('inArabic') : t('inEnglish')}</strong> : null}
          <span>{kind(hit.kind)}</span>
          <time dateTime={hit.firstPublishedAt.toISOString()}>
            {formatMomentDay(hit.firstPublishedAt, locale)}
          </time>
          <span>{t('number', { number: `${hit.year}/${hit.sequence}` })}</span>
        </p>
        <p className={styles.snippet} {...language}>
          <Marked snippets={hit.snippet} />
        </p>
      </div>
      {hit.photo && sources ? (
        <div className={styles.photo}>
          <Picture photo={{ ...hit.photo, alt: '' }} sources={sources} sizes="9rem" isCut />
        </div>
      ) : null}
    </article>
  )
}
