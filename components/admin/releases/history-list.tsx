import { getLocale, getTranslations } from 'next-intl/server'
import type { HistoryEntry } from '#lib/audit/queries.ts'
import { formatMoment } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import styles from './history-list.module.css'

/** Who did what with the release and when, newest first. */
export async function HistoryList({ entries }: { entries: HistoryEntry[] }) {
  const t = await getTranslations('history')
  const locale = (await getLocale()) as Locale
  return (
    <ol className={styles.history}>
      {entries.map((entry) => (
        <li key={entry.seq} className={styles.entry}>
          <time className={styles.time} dateTime={entry.at.toISOString()}>
            {formatMoment(entry.at, locale)}
          </time>
          <div>
            <p className={styles.what}>{t(`event.${entry.event}`, valuesOf(entry, locale))}</p>
            <p className={styles.who}>
              <bdi>{entry.actorName ?? t('system')}</bdi>
            </p>
            {entry.facts.note && <blockquote dir="auto">{entry.facts.note}</blockquote>}
          </div>
        </li>
      ))}
    </ol>
  )
}

const valuesOf = ({ locale, times, facts }: HistoryEntry, screen: Locale) => ({
  language: locale ?? 'none',
  count: times,
  number: facts.number ?? 0,
  given: facts.promisedAt ? 'yes' : 'no',
  moment: facts.promisedAt ? formatMoment(new Date(facts.promisedAt), screen) : '',
  publicNumber: facts.year ? `${facts.year}/${facts.sequence}` : '',
})
