import type { ReactNode } from 'react'
import styles from './list-header.module.css'

type ListHeaderProps = {
  /** What kind of list it is, above its title. */
  eyebrow?: ReactNode
  title: ReactNode
  text?: ReactNode
  /** How much there is. */
  count?: string | undefined
  children?: ReactNode
}

/** What a list is of, and how much there is. */
export const ListHeader = ({ eyebrow, title, text, count, children }: ListHeaderProps) => (
  <header className={styles.header}>
    {eyebrow ? <p className={styles.eyebrow}>{eyebrow}</p> : null}
    <h1>{title}</h1>
    {text ? <p className={styles.text}>{text}</p> : null}
    {count ? <p className={styles.count}>{count}</p> : null}
    {children}
  </header>
)
