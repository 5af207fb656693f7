import type { ReactNode } from 'react'
import styles from './message.module.css'

type MessageProps = {
  tone?: 'calm' | 'good' | 'warn' | 'danger'
  title?: ReactNode
  live?: boolean
  children?: ReactNode
}

/** A boxed message. `live` announces it to screen readers when it appears. */
export function Message({ tone = 'calm', title, live, children }: MessageProps) {
  return (
    <div
      className={`${styles.message} ${styles[tone]}`}
      role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}
    >
      {title && <p className={styles.title}>{title}</p>}
      {children}
    </div>
  )
}
