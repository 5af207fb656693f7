import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import type { LogFilter, LogPage, LogRow } from '#lib/audit/log.ts'
import { formatMoment } from '#lib/i18n/dates.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { valuesOf } from './event-values.ts'
import { LogFilters } from './log-filters.tsx'
import styles from './log-view.module.css'
import { TrailCheckButton } from './trail-check-button.tsx'

type LogViewProps = { page: LogPage; filter: LogFilter; people: { id: string; name: string }[] }

/** Who did what, everywhere, with the way to look for it, to take it along and to see that nothing was changed. */
export function LogView({ page, filter, people }: LogViewProps) {
  const t = useTranslations('log.LogView')
  const locale = useLocale() as Locale
  const { after, ...kept } = filter
  const to = (path: string, more: Record<string, string> = {}) =>
    `${localPath(locale, path)}?${new URLSearchParams({ ...kept, ...more })}`
  return (
    <>
      <LogFilters filter={filter} people={people} />
      <div className={styles.tools}>
        <ButtonLink href={to('/admin/log/log.csv')} download>
          {t('export')}
        </ButtonLink>
        <TrailCheckButton />
      </div>
      {page.rows.length === 0 && <p className={styles.empty}>{t('empty')}</p>}
      <ol className={styles.rows}>
        {page.rows.map((row) => (
          <Row key={row.seq} row={row} />
        ))}
      </ol>
      <p className={styles.tools}>
        {after && <ButtonLink href={to('/admin/log')}>{t('newest')}</ButtonLink>}
        {page.next && (
          <ButtonLink href={to('/admin/log', { after: page.next })}>{t('older')}</ButtonLink>
        )}
      </p>
    </>
  )
}

function Row({ row }: { row: LogRow }) {
  const t = useTranslations('log.LogView')
  const tHistory = useTranslations('history')
  const locale = useLocale() as Locale
  const facts = Object.keys(row.facts).length > 0
  return (
    <li className={styles.row}>
      <p className={styles.when}>
        <time dateTime={row.at.toISOString()}>{formatMoment(row.at, locale)}</time>
      </p>
      <div className={styles.what}>
        <p>{tHistory(`event.${row.event}`, valuesOf(row, locale))}</p>
        <p className={styles.about}>
          <bdi>{row.actorName ?? tHistory('system')}</bdi>
          {row.subjectName && <span>{t('about', { name: row.subjectName })}</span>}
          {row.releaseId && (
            <a href={localPath(locale, `/admin/releases/${row.releaseId}`)}>
              {row.year ? `${row.year}/${row.sequence}` : t('release')}
            </a>
          )}
          <Badge tone="faint">
            <bdi dir="ltr">#{row.seq}</bdi>
          </Badge>
        </p>
        {facts && (
          <details>
            <summary>{t('facts')}</summary>
            <code className={styles.facts} dir="ltr">
              {JSON.stringify(row.facts)}
            </code>
          </details>
        )}
      </div>
    </li>
  )
}
