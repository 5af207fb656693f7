import type { ReactNode } from 'react'
import styles from './door-frame.module.css'
import { LanguageSwitch } from './language-switch.tsx'
import { Wordmark } from './wordmark.tsx'

/** Around the pages that one sees before entering the desk. */
export function DoorFrame({ children }: { children: ReactNode }) {
  return (
    <div className={styles.door}>
      <header className={styles.header}>
        <Wordmark />
        <LanguageSwitch />
      </header>
      <main className={styles.content}>{children}</main>
    </div>
  )
}
