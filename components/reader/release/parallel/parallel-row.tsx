import type { ReactNode } from 'react'
import { directionOf, type Locale } from '#lib/i18n/locale.ts'
import styles from './parallel.module.css'

export type Cell = { locale: Locale; words: ReactNode }

type ParallelRowProps = {
  /** What each language has to say here, the page's own first. One alone gets the whole width. */
  cells: Cell[]
  /** What links to this row lead to. */
  id?: string
  /** Stands above both. */
  children?: ReactNode
}

/** The same thing in both languages, side by side. */
export const ParallelRow = ({ cells, id, children }: ParallelRowProps) => (
  <div className={styles.row} id={id}>
    {children}
    {cells.map(({ locale, words }) => (
      <div key={locale} lang={locale} dir={directionOf(locale)}>
        {words}
      </div>
    ))}
  </div>
)
