import type { ReactNode } from 'react'
import styles from './list-columns.module.css'

type ListColumnsProps = {
  /** What the column beside the list is for; the name of the fold that it is on small screens. */
  asideTitle: string
  aside: ReactNode
  children: ReactNode
}

/** A list with the ways to narrow it beside it. On small screens these fold away above the list. */
export const ListColumns = ({ asideTitle, aside, children }: ListColumnsProps) => (
  <div className={styles.columns}>
    <details className={styles.aside}>
      <summary>{asideTitle}</summary>
      <nav aria-label={asideTitle}>{aside}</nav>
    </details>
    <div className={styles.list}>{children}</div>
  </div>
)
