import type { ThreadView } from '#lib/review/thread.ts'
import { NewThread } from './new-thread.tsx'
import styles from './place-aside.module.css'
import { ThreadCard } from './thread-card.tsx'

type PlaceAsideProps = { threads: ThreadView[]; place: string | null; label: string }

/** What colleagues say to a place of the text, and the way to say more. */
export function PlaceAside({ threads, place, label }: PlaceAsideProps) {
  return (
    <div className={styles.aside}>
      {threads.map((thread) => (
        <ThreadCard key={thread.id} thread={thread} />
      ))}
      <NewThread place={place} label={label} />
    </div>
  )
}
