import { getTranslations } from 'next-intl/server'
import type { EditionContent } from '#lib/editions/edition-content.ts'
import { readingMinutes } from '#lib/editions/reading-time.ts'
import { formatMomentDay, formatMomentWithZone } from '#lib/i18n/dates.ts'
import styles from './article-header.module.css'

type ArticleHeaderProps = { content: EditionContent; updatedAt: Date | null }

/** What stands above the text: what kind of thing it is, its headline, its number and when it was said. */
export async function ArticleHeader({ content, updatedAt }: ArticleHeaderProps) {
  const { locale, year, sequence, firstPublishedAt, backdatedFrom } = content
  const wentAt = backdatedFrom ?? firstPublishedAt
  const t = await getTranslations({ locale, namespace: 'article.ArticleHeader' })
  const kind = await getTranslations({ locale, namespace: 'article.Kind' })
  const isUpdated = updatedAt && wentAt && updatedAt > wentAt
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
        {firstPublishedAt && backdatedFrom ? (
          <>
            <li>
              {t('dated')} <Day at={firstPublishedAt} locale={locale} />
            </li>
            <li>
              {t('publishedHere')} <Day at={backdatedFrom} locale={locale} />
            </li>
          </>
        ) : null}
        {firstPublishedAt && !backdatedFrom ? (
          <li>
            {t('published')} <Moment at={firstPublishedAt} locale={locale} />
          </li>
        ) : null}
        {isUpdated ? (
          <li>
            {t('updated')} <Moment at={updatedAt} locale={locale} />
          </li>
        ) : null}
        <li>{t('reading', { minutes: readingMinutes(content) })}</li>
      </ul>
    </header>
  )
}

type MomentProps = { at: Date; locale: EditionContent['locale'] }

const Day = ({ at, locale }: MomentProps) => (
  <time dateTime={at.toISOString()}>{formatMomentDay(at, locale)}</time>
)

const Moment = ({ at, locale }: MomentProps) => (
  <time dateTime={at.toISOString()}>{formatMomentWithZone(at, locale)}</time>
)
