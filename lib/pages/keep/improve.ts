import { setTimeout as sleep } from 'node:timers/promises'
import { bestForms } from '../make/forms.ts'
import { bytesOf } from '../make/make-page.ts'
import { isLasting, type Page } from '../page.ts'
import type { PageDisk } from '../store/disk.ts'
import type { PageMemory } from '../store/memory.ts'

const mostWaiting = 100
/** A site that is never quiet gets its smallest forms too, one in this many milliseconds. */
const patience = 1000

/** What is done to a page after it has been shown: the smallest form, one page at a time, then the copy on disk. It can wait. */
export class Improver {
  private readonly waiting = new Set<Page>()
  private working: Promise<void> | null = null
  private readonly end = Promise.withResolvers<void>()
  private readonly memory: PageMemory
  private readonly disk: PageDisk
  private readonly untilQuiet: () => Promise<void>

  /** @param untilQuiet resolves when no page is being made that somebody may wait for. */
  constructor(memory: PageMemory, disk: PageDisk, untilQuiet: () => Promise<void>) {
    this.memory = memory
    this.disk = disk
    this.untilQuiet = untilQuiet
  }

  add(page: Page) {
    if (this.waiting.size >= mostWaiting) return this.keep(page)
    this.waiting.add(page)
    this.working ??= this.work().finally(() => (this.working = null))
  }

  /** Before the end: what waits goes to disk as it is. */
  async settle() {
    this.end.resolve()
    for (const page of this.waiting) this.keep(page)
    this.waiting.clear()
    await this.working
  }

  private async work() {
    for (const page of this.waiting) {
      await this.untilTurn()
      if (this.isCurrent(page)) {
        const forms = await bestForms(page.forms, page.type, page.hash)
        if (forms) {
          page.forms = forms
          this.memory.weighAgain(page, bytesOf(forms, page.lines))
        }
        this.keep(page)
      }
      this.waiting.delete(page)
    }
  }

  private async untilTurn() {
    const late = sleep(patience, undefined, { ref: false })
    await Promise.race([this.untilQuiet(), late, this.end.promise])
  }

  private keep(page: Page) {
    if (isLasting(page) && this.isCurrent(page)) this.disk.put(page)
  }

  private isCurrent(page: Page) {
    return this.memory.get(page.key) === page && !page.isStale
  }
}
