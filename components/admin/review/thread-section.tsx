import type { ReactNode } from 'react'
import type { ThreadView } from '#lib/review/thread.ts'
import { ThreadCard } from './thread-card.tsx'
import styles from './thread-section.module.css'

type ThreadSectionProps = {
  id: string
  title: string
  threads: ThreadView[]
  children?: ReactNode
}

/** Conversations that stand beside no block: about the whole text, or about words that have gone. */
export function ThreadSection({ id, title, threads, children }: ThreadSectionProps) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {threads.map((thread) => (
        <ThreadCard key={thread.id} thread={thread} />
      ))}
      {children}
    </section>
  )
}
