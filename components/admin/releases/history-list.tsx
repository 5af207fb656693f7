import { getLocale, getTranslations } from 'next-intl/server'
import { valuesOf } from '#components/admin/audit/event-values.ts'
import { ButtonLink } from '#components/ui/button.tsx'
import { type ActivityEntry, groups } from '#lib/audit/activity.ts'
import type { ActivityFilter, ActivityPage } from '#lib/audit/queries.ts'
import { formatMoment } from '#lib/i18n/dates.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import styles from './history-list.module.css'

type HistoryListProps = { releaseId: string; page: ActivityPage; filter: ActivityFilter }

/** What happened to the release and when, newest first; all of it, or one kind. */
export async function HistoryList({ releaseId, page, filter: { show, after } }: HistoryListProps) {
  const t = await getTranslations('log.HistoryList')
  const locale = (await getLocale()) as Locale
  const home = localPath(locale, `/admin/releases/${releaseId}/history`)
  const to = (asked: Record<string, string | undefined>) => {
    const kept = Object.entries(asked).filter((pair): pair is [string, string] => Boolean(pair[1]))
    return kept.length > 0 ? `${home}?${new URLSearchParams(kept)}` : home
  }
  return (
    <>
      <nav className={styles.chips} aria-label={t('filter')}>
        {[undefined, ...groups].map((group) => (
          <a
            key={group ?? 'all'}
            className={styles.chip}
            href={to({ show: group })}
            aria-current={show === group ? 'true' : undefined}
          >
            {t(`group.${group ?? 'all'}`)}
          </a>
        ))}
      </nav>
      {page.entries.length === 0 && <p className={styles.empty}>{t('empty')}</p>}
      <ol className={styles.history}>
        {page.entries.map((entry) => (
          <Entry key={entry.key} entry={entry} screen={locale} />
        ))}
      </ol>
      <p className={styles.paging}>
        {after && <ButtonLink href={to({ show })}>{t('newest')}</ButtonLink>}
        {page.next && <ButtonLink href={to({ show, after: page.next })}>{t('older')}</ButtonLink>}
      </p>
    </>
  )
}

async function Entry({ entry, screen }: { entry: ActivityEntry; screen: Locale }) {
  const t = await getTranslations('history')
  const { note } = entry.facts
  return (
    <li className={styles.entry}>
      <time className={styles.time} dateTime={entry.at.toISOString()}>
        {formatMoment(entry.at, screen)}
      </time>
      <div>
        <p className={styles.what}>{t(`event.${entry.event}`, valuesOf(entry, screen))}</p>
        <p className={styles.who}>
          <bdi>{entry.actorName ?? t('system')}</bdi>
        </p>
        {typeof note === 'string' && note && <blockquote dir="auto">{note}</blockquote>}
      </div>
    </li>
  )
}
