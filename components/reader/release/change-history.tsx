import { useTranslations } from 'next-intl'
import { formatMoment } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Change, SiblingChange } from '#lib/newsroom/queries/find-release-page.ts'
import styles from './release-facts.module.css'

type ChangeHistoryProps = { changes: Change[]; siblingChanges: SiblingChange[]; locale: Locale }

/** All that was changed since the first publication in either language, and what readers of this one were told of it. */
export function ChangeHistory({ changes, siblingChanges, locale }: ChangeHistoryProps) {
  const t = useTranslations('release-page.ChangeHistory')
  const all = [
    ...changes.map((change) => ({ ...change, what: t(change.kind) })),
    ...siblingChanges.map((change) => ({
      ...change,
      note: null,
      what: t('sibling', { change: t(change.kind) }),
    })),
  ].toSorted((one, other) => other.at.getTime() - one.at.getTime())
  return (
    <section>
      <h2>{t('title')}</h2>
      <ol className={styles.changes}>
        {all.map(({ at, what, note }) => (
          <li key={`${what} ${at.getTime()}`}>
            <strong>{what}</strong>
            <time dateTime={at.toISOString()}>{formatMoment(at, locale)}</time>
            {note ? <p>{note}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
