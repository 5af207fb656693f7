import type { Locale } from '#lib/i18n/locale.ts'
import { formatMonth, monthOf } from '#lib/i18n/months.ts'
import type { ReleaseRow } from '#lib/newsroom/queries/release-row.ts'
import { ReleaseTeaser } from '../release-teaser.tsx'
import styles from './grouped-rows.module.css'

type Group = { id: string; title: string; rows: ReleaseRow[] }

/** Releases under the months in which they came out. */
export function GroupedRows({ rows, locale }: { rows: ReleaseRow[]; locale: Locale }) {
  return groupsOf(rows, locale).map(({ id, title, rows: within }) => (
    <section key={id} className={styles.group} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ol>
        {within.map((row) => (
          <li key={row.documentId}>
            <ReleaseTeaser row={row} look="line" />
          </li>
        ))}
      </ol>
    </section>
  ))
}

function groupsOf(rows: ReleaseRow[], locale: Locale): Group[] {
  const groups: Group[] = []
  for (const row of rows) {
    const month = monthOf(row.firstPublishedAt)
    const id = `m-${month.year}-${month.month}`
    const last = groups.at(-1)
    if (last?.id === id) last.rows.push(row)
    else groups.push({ id, title: formatMonth(month, locale), rows: [row] })
  }
  return groups
}
