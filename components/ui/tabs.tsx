import type { ReactNode } from 'react'
import styles from './tabs.module.css'

export type Tab = {
  path: string
  text: string
  count?: number
  /** Where all paths below belong to the tab. */
  section?: string
  isCurrent?: boolean
}

/** Links between the parts of one thing. Plain links: leaving a screen with unsaved words asks first. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }): ReactNode {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {tabs.map(({ path, text, count, isCurrent }) => (
        <a key={path} href={path} aria-current={isCurrent ? 'page' : undefined}>
          {text} {count !== undefined && <span className={styles.count}>{count}</span>}
        </a>
      ))}
    </nav>
  )
}
