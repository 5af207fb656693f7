import { useTranslations } from 'next-intl'
import { formatMoment } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Change } from '#lib/newsroom/queries/find-release-page.ts'
import styles from './release-facts.module.css'

/** All that was changed since the first publication, and what readers were told of it. */
export function ChangeHistory({ changes, locale }: { changes: Change[]; locale: Locale }) {
  const t = useTranslations('release-page.ChangeHistory')
  return (
    <section>
      <h2>{t('title')}</h2>
      <ol className={styles.changes}>
        {changes.map(({ at, kind, note }) => (
          <li key={at.getTime()}>
            <strong>{t(kind)}</strong>
            <time dateTime={at.toISOString()}>{formatMoment(at, locale)}</time>
            {note ? <p>{note}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
