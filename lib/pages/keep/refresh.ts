// What a change means for the pages that are kept. What was taken back goes at once, from memory and from disk. Of the rest,
// the pages most asked for are made anew before the old ones go, so that a surge never meets a cold page; all others are made
// when somebody asks.
import { setTimeout as sleep } from 'node:timers/promises'
import { keptAt } from '../asked.ts'
import type { Page } from '../page.ts'
import type { Change } from '../store/ledger.ts'
import type { Keeper } from './keeper.ts'

/** How long old pages are shown while their successors are made, in milliseconds. */
const patience = 60
const mostRenewed = 24
/** Changes that come in quick succession, as from an import, are not worth a round of rendering each. */
const roundsInARow = 5
const roundEvery = 500

export class Refresher {
  private readonly keeper: Keeper
  private rounds = roundsInARow
  private lastRound = 0

  constructor(keeper: Keeper) {
    this.keeper = keeper
  }

  /** When it resolves, nothing is served any more that is older than the changes. */
  async apply(changes: Change[]): Promise<void> {
    for (const change of changes) this.keeper.ledger.note(change)
    const { stale, gone } = await this.judgeAll()
    // Nobody waits for new pages while something is being taken back.
    const isUrgent = changes.some((change) => change.isUrgent)
    const renewed = this.mayRenew() ? this.renew([...gone, ...stale]) : null
    if (!isUrgent) await renewed
    for (const page of stale) if (this.isCurrent(page)) page.isStale = true
  }

  /** Takes away what may not be shown. What is merely old stays for now. The most asked for come first. */
  async judgeAll(): Promise<{ stale: Page[]; gone: Page[] }> {
    const { memory, disk, ledger, absent } = this.keeper
    absent.clear()
    const stale: Page[] = []
    const gone: Page[] = []
    for (const page of memory.all()) {
      const verdict = ledger.verdict(page.tags, page.epoch)
      if (verdict === 'gone') gone.push(page)
      else if (verdict === 'stale') stale.push(page)
    }
    for (const { key } of gone) memory.delete(key)
    const copies = [...disk.all()].filter(
      ({ tags, epoch }) => ledger.verdict(tags, epoch) === 'gone',
    )
    await Promise.all([...gone, ...copies].map(({ key }) => disk.remove(key)))
    const byHeat = (one: Page, other: Page) => other.heat - one.heat
    return { stale: stale.toSorted(byHeat), gone: gone.toSorted(byHeat) }
  }

  private async renew(pages: Page[]) {
    const hot = pages.slice(0, mostRenewed)
    const made = hot.map((page) => {
      const asked = keptAt(page.key)
      return asked && this.keeper.renew(asked)
    })
    await Promise.race([Promise.all(made), sleep(patience)])
  }

  private mayRenew() {
    const now = Date.now()
    const earned = Math.floor((now - this.lastRound) / roundEvery)
    this.rounds = Math.min(roundsInARow, this.rounds + earned)
    if (this.rounds <= 0) return false
    this.rounds--
    this.lastRound = now
    return true
  }

  private isCurrent(page: Page) {
    return this.keeper.memory.get(page.key) === page
  }
}
