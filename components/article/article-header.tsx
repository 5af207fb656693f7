import { getTranslations } from 'next-intl/server'
import type { EditionContent } from '#lib/editions/edition-content.ts'
import { formatMoment } from '#lib/i18n/dates.ts'
import styles from './article-header.module.css'

/** What stands above the text: what kind of thing it is, its headline, its number and when it was said. */
export async function ArticleHeader({ content }: { content: EditionContent }) {
  const { locale, year, sequence, firstPublishedAt, publishedAt } = content
  const t = await getTranslations({ locale, namespace: 'article.ArticleHeader' })
  const kind = await getTranslations({ locale, namespace: 'article.Kind' })
  const isUpdated = content.editionNumber > 1 && publishedAt && firstPublishedAt
  return (
    <header className={styles.header}>
      <p className={styles.eyebrow}>
        <span className={styles.kind}>{kind(content.kind)}</span>
        {content.kicker ? <span className={styles.kicker}>{content.kicker}</span> : null}
      </p>
      <h1>{content.headline}</h1>
      {content.subheadline ? <p className={styles.subheadline}>{content.subheadline}</p> : null}
      <ul className={styles.facts}>
        {year && sequence ? <li>{t('number', { number: `${year}/${sequence}` })}</li> : null}
        {firstPublishedAt ? (
          <li>
            {t('published')} <Moment at={firstPublishedAt} locale={locale} />
          </li>
        ) : null}
        {isUpdated && publishedAt > firstPublishedAt ? (
          <li>
            {t('updated')} <Moment at={publishedAt} locale={locale} />
          </li>
        ) : null}
      </ul>
    </header>
  )
}

const Moment = ({ at, locale }: { at: Date; locale: EditionContent['locale'] }) => (
  <time dateTime={at.toISOString()}>{formatMoment(at, locale)}</time>
)
