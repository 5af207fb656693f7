import type { Page } from '../page.ts'

/**
 * Pages by their address, bounded by bytes. The least recently used go first, by the clock's rule: a page that was used since
 * the hand last passed is spared once. So a hit only sets a flag.
 */
export class PageMemory {
  private readonly pages = new Map<string, Page>()
  private readonly limit: number
  private readonly onDropped: () => void
  private dropped = 0
  bytes = 0

  /** `onDropped` is called whenever a quarter of the limit has been dropped. */
  constructor(limit: number, onDropped = () => {}) {
    this.limit = limit
    this.onDropped = onDropped
  }

  get(key: string): Page | undefined {
    return this.pages.get(key)
  }

  put(page: Page) {
    this.delete(page.key)
    if (page.bytes > this.limit) return
    this.pages.set(page.key, page)
    this.bytes += page.bytes
    while (this.bytes > this.limit) this.passHand()
  }

  delete(key: string) {
    const page = this.pages.get(key)
    if (!page) return
    this.pages.delete(key)
    this.lose(page.bytes)
  }

  /** A page's bytes have become fewer or more. */
  weighAgain(page: Page, bytes: number) {
    if (this.pages.get(page.key) === page) this.bytes += bytes - page.bytes
    page.bytes = bytes
  }

  all() {
    return this.pages.values()
  }

  get size() {
    return this.pages.size
  }

  clear() {
    this.pages.clear()
    this.bytes = 0
  }

  private passHand() {
    const [page] = this.pages.values()
    if (!page) return
    this.pages.delete(page.key)
    if (page.isUsed) {
      page.isUsed = false
      this.pages.set(page.key, page)
    } else this.lose(page.bytes)
  }

  private lose(bytes: number) {
    this.bytes -= bytes
    this.dropped += bytes
    if (this.dropped < this.limit / 4) return
    this.dropped = 0
    this.onDropped()
  }
}
