import type { ReactNode } from 'react'
import styles from './badge.module.css'

type Tone = 'calm' | 'good' | 'warn' | 'danger' | 'faint'

export function Badge({ tone = 'calm', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`${styles.badge} ${styles[tone]}`}>{children}</span>
}
