import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import type { Locale } from '#lib/i18n/locale.ts'
import { formatNumber } from '#lib/i18n/numbers.ts'
import styles from './share-list.module.css'

type ShareListProps = {
  title: string
  /** The most first. */
  rows: { key: string; name: ReactNode; views: number }[]
  children?: ReactNode
}

/** Who has how many, each with its length. */
export function ShareList({ title, rows, children }: ShareListProps) {
  const locale = useLocale() as Locale
  const most = rows[0]?.views ?? 1
  return (
    <section className={styles.share}>
      <h2>{title}</h2>
      <ol className={styles.rows}>
        {rows.map(({ key, name, views }) => (
          <li key={key} className={styles.row}>
            <span className={styles.name}>{name}</span>
            <span className={styles.views}>{formatNumber(views, locale)}</span>
            <span className={styles.track} aria-hidden>
              <span className={styles.length} style={{ inlineSize: `${(100 * views) / most}%` }} />
            </span>
          </li>
        ))}
      </ol>
      {children}
    </section>
  )
}
