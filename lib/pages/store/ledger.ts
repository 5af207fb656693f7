// What has changed, and when, as far as this edge has heard. It judges every page, in memory, on disk or just rendered, by the
// epoch at which its rendering began and by what it was made from.
import { anything } from '../make/make-page.ts'

export type Change = { value: number; tags: readonly string[]; isUrgent: boolean }

/** gone: something that it shows was taken back; it must not be shown again, not even for want of better. */
export type Verdict = 'fresh' | 'stale' | 'gone'

type Changed = { at: number; urgentAt: number }

/** So many tags are told apart; beyond, everything older is taken for stale. */
const mostTags = 50_000

export class Ledger {
  /** The newest epoch heard of. Zero: none, since the database has not been reached. */
  seen = 0
  /** What was made before it cannot be judged; it may have been taken back. */
  floor = 0
  private staleBefore = 0
  private readonly changed = new Map<string, Changed>()
  private readonly any: Changed = { at: 0, urgentAt: 0 }

  note({ value, tags, isUrgent }: Change) {
    this.mark(this.any, value, isUrgent)
    for (const tag of tags) {
      const known = this.changed.get(tag) ?? { at: 0, urgentAt: 0 }
      this.mark(known, value, isUrgent)
      this.changed.set(tag, known)
    }
    this.seen = Math.max(this.seen, value)
    if (this.changed.size > mostTags) {
      // Those taken back were dropped when it was heard, so what is left is old at worst.
      this.changed.clear()
      this.staleBefore = this.seen
    }
  }

  private mark(known: Changed, value: number, isUrgent: boolean) {
    known.at = Math.max(known.at, value)
    if (isUrgent) known.urgentAt = Math.max(known.urgentAt, value)
  }

  /** Nothing is known of what happened before. */
  startAt(epoch: number) {
    this.changed.clear()
    this.any.at = this.any.urgentAt = this.staleBefore = 0
    this.floor = this.seen = epoch
  }

  verdict(tags: readonly string[], epoch: number): Verdict {
    // Made by the build, not from what is published.
    if (tags.length === 0) return 'fresh'
    if (epoch < this.floor) return 'gone'
    let isOld = epoch < this.staleBefore
    for (const tag of tags) {
      const known = tag === anything ? this.any : this.changed.get(tag)
      if (!known || known.at <= epoch) continue
      if (known.urgentAt > epoch) return 'gone'
      isOld = true
    }
    return isOld ? 'stale' : 'fresh'
  }
}
