import { useTranslations } from 'next-intl'
import { formatMoment } from '#lib/i18n/dates.ts'
import { directionOf } from '#lib/i18n/locale.ts'
import type { ReleasePage } from '#lib/newsroom/queries/find-release-page.ts'
import { hrefOf, shortPath } from '#lib/newsroom/urls.ts'
import styles from './release-facts.module.css'

/** Beside the text: what it is about, where it stays, its other language, and all that was changed since. */
export function ReleaseFacts({ page, publicUrl }: { page: ReleasePage; publicUrl: string }) {
  const t = useTranslations('reader.ReleaseFacts')
  const { content, sibling, changes } = page
  const short = new URL(shortPath(content.year, content.sequence), publicUrl).href
  return (
    <div className={styles.facts}>
      {sibling ? (
        <section>
          <h2>{t('language')}</h2>
          <a
            href={hrefOf(sibling.locale, sibling.path)}
            hrefLang={sibling.locale}
            lang={sibling.locale}
            dir={directionOf(sibling.locale)}
          >
            {sibling.headline}
          </a>
        </section>
      ) : null}
      {content.topics.length > 0 ? (
        <section>
          <h2>{t('topics')}</h2>
          <ul className={styles.topics}>
            {content.topics.map(({ slug, name }) => (
              <li key={slug}>{name}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <section>
        <h2>{t('address')}</h2>
        <a className={styles.address} href={short} dir="ltr">
          {short.replace(/^https?:\/\//, '')}
        </a>
      </section>
      {changes.length > 1 ? (
        <section>
          <h2>{t('changes')}</h2>
          <ol className={styles.changes}>
            {changes.map(({ at, kind, note }) => (
              <li key={at.getTime()}>
                <time dateTime={at.toISOString()}>{formatMoment(at, content.locale)}</time>
                <strong>{t(`change.${kind}`)}</strong>
                {note ? <p>{note}</p> : null}
              </li>
            ))}
          </ol>
        </section>
      ) : null}
    </div>
  )
}
