// Finds the page for an address: in memory, on disk, or from the app, which is asked once however many readers wait. A stale
// page is made anew when it is asked for; its last good form is shown when that fails or takes too long.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Locale } from '#lib/i18n/locale.ts'
import { momentTag } from '#lib/newsroom/tags.ts'
import type { App } from '../app/app-agent.ts'
import { TooLargeError } from '../app/ask-app.ts'
import { BusyError, Turnstile } from '../app/turnstile.ts'
import { isKept, type Kept, keptAt } from '../asked.ts'
import type { Page } from '../page.ts'
import { Absent } from '../store/absent.ts'
import type { PageDisk } from '../store/disk.ts'
import type { Ledger } from '../store/ledger.ts'
import type { PageMemory } from '../store/memory.ts'
import { Flights } from './flights.ts'
import { Improver } from './improve.ts'
import { mergeStyle } from './merge-style.ts'
import { problemOf } from './problem-of.ts'
import { type Rendered, renderNotFound, renderPage } from './render.ts'

export type Found = Rendered | { failed: 'busy' | 'unavailable' } | { isTooLarge: true }

type Parts = {
  app: App
  memory: PageMemory
  disk: PageDisk
  ledger: Ledger
  /** Told when a page cannot be made, and, with null, when it can again. */
  onProblem: (key: string, problem: string | null) => void
}

/** The app draws one page after the other: more at once would only make each wait for all. */
const renders = { all: 4, renewals: 1, waiting: 400 }
/** How long a reader waits for the newest before the last good one is shown, in milliseconds. */
const patience = 2000
const retryAfter = 2000
const attempts = 3

export class Keeper {
  readonly app: App
  readonly memory: PageMemory
  readonly disk: PageDisk
  readonly ledger: Ledger
  readonly absent = new Absent()
  readonly improver: Improver
  /** The build that the app last named; empty when it has not been heard. */
  build = ''
  private readonly flights = new Flights<Found>()
  private readonly turnstile = new Turnstile(renders)
  private readonly styles = new Set<string>()
  private readonly onProblem: Parts['onProblem']
  /** Resolves when the ledger can judge, or when it is known that it cannot. */
  judging: Promise<unknown> = Promise.resolve()

  constructor({ app, memory, disk, ledger, onProblem }: Parts) {
    this.app = app
    this.memory = memory
    this.disk = disk
    this.ledger = ledger
    this.onProblem = onProblem
    this.improver = new Improver(memory, disk, () => this.turnstile.untilQuiet())
  }

  async find(asked: Kept): Promise<Found> {
    const page = this.memory.get(asked.key)
    if (page && (!page.isStale || page.retryAt > Date.now())) return { page }
    if (this.absent.has(asked.key)) return { absent: localeOf(asked) }
    const flight = this.fetch(asked)
    const found = page ? await Promise.race([flight, sleep(patience, null)]) : await flight
    if (found && !('failed' in found)) return found
    // Looked for again: a copy may have come from disk, or the page may have been taken back while we waited.
    const last = this.memory.get(asked.key)
    return last ? { page: last } : (found ?? flight)
  }

  /** Makes it for a reader, even when it is kept; joins whoever does so already. */
  private fetch(asked: Kept): Promise<Found> {
    this.turnstile.hasten(asked.key)
    return this.flights.join(asked.key, () => this.load(asked, false))
  }

  /** Makes it anew for readers to come, after those who ask now. */
  renew(asked: Kept): Promise<Found> {
    return this.flights.join(asked.key, () => this.load(asked, true))
  }

  /** The document for what is not there. */
  async notFound(locale: Locale): Promise<Page | null> {
    const key = `\0not-found:${locale}`
    const page = this.memory.get(key)
    if (page && !page.isStale) return page
    const draw = () => this.guarded(key, () => this.drawNotFound(locale, key))
    const found = await this.flights.join(key, draw)
    return 'page' in found ? found.page : (page ?? null)
  }

  private async drawNotFound(locale: Locale, key: string): Promise<Found> {
    const epoch = this.ledger.seen
    const page = await renderNotFound(this.app, locale, key, epoch)
    if (this.ledger.verdict(page.tags, epoch) === 'fresh') this.keep(page)
    return { page }
  }

  private async load(asked: Kept, isRenewal: boolean): Promise<Found> {
    if (!this.memory.get(asked.key) && isKept(asked)) {
      await this.judging
      const copy = await this.disk.read(asked.key)
      if (copy && this.admit(copy)) return { page: copy }
    }
    return this.guarded(asked.key, () =>
      asked.kind === 'style' ? this.style(asked) : this.render(asked, isRenewal),
    )
  }

  /** Takes a copy into memory; false when it is only good for want of better, or not at all. */
  private admit(copy: Page): boolean {
    const verdict = this.ledger.verdict(copy.tags, copy.epoch)
    if (verdict === 'gone') {
      void this.disk.remove(copy.key)
      return false
    }
    copy.isStale = verdict === 'stale' || this.isOfOtherBuild(copy)
    if (copy.style) this.styles.add(copy.style)
    this.memory.put(copy)
    return !copy.isStale
  }

  private async guarded(key: string, make: () => Promise<Found>): Promise<Found> {
    try {
      const found = await make()
      if (!('failed' in found)) this.onProblem(key, null)
      return found
    } catch (error) {
      if (error instanceof TooLargeError) return { isTooLarge: true }
      const last = this.memory.get(key)
      if (last) {
        last.isStale = true
        last.retryAt = Date.now() + retryAfter
      }
      const problem = problemOf(error)
      if (problem) this.onProblem(key, problem)
      return { failed: error instanceof BusyError ? 'busy' : 'unavailable' }
    }
  }

  private async render(
    asked: Exclude<Kept, { kind: 'style' }>,
    isRenewal: boolean,
  ): Promise<Found> {
    for (let attempt = 1; ; attempt++) {
      let epoch = 0
      const rendered = await this.turnstile.pass(asked.key, isRenewal, () => {
        epoch = this.ledger.seen
        return renderPage(this.app, asked, epoch, this.memory.get(asked.key))
      })
      if (!('page' in rendered)) {
        if (epoch === this.ledger.seen) this.forget(asked.key, 'absent' in rendered)
        return rendered
      }
      const { page } = rendered
      const verdict = this.ledger.verdict(page.tags, epoch)
      if (verdict === 'fresh') {
        if (isKept(asked)) this.keep(page)
        return rendered
      }
      // Begun before a change and finished after it: never kept. What was taken back is not even shown.
      if (attempt === attempts) return verdict === 'gone' ? { failed: 'unavailable' } : rendered
    }
  }

  private forget(key: string, isAbsent: boolean) {
    this.memory.delete(key)
    void this.disk.remove(key)
    if (isAbsent) this.absent.add(key)
  }

  private keep(page: Page) {
    this.learnBuild(page.build)
    // What was made before the first word from the database could never be judged.
    if (page.tags.includes(momentTag) || (page.tags.length > 0 && page.epoch === 0)) return
    const before = this.memory.get(page.key)
    if (before) {
      page.heat = before.heat
      page.visits = before.visits
      page.isUsed = true
    }
    this.memory.put(page)
    if (page.style) this.keepStyle(page.style)
    this.improver.add(page)
  }

  /** A page without its style is half a page, should the app go before anyone has asked for it. */
  private keepStyle(style: string) {
    this.styles.add(style)
    const asked = keptAt(style)
    if (asked && !this.memory.get(style)) void this.find(asked)
  }

  /** Kept only when a page of ours asks for it, or anyone could fill the memory with combinations. */
  private async style(asked: Extract<Kept, { kind: 'style' }>): Promise<Found> {
    const found = await mergeStyle(asked, (part) => this.find(part))
    if ('page' in found && this.styles.has(asked.key)) this.keep(found.page)
    return found
  }

  retry(keys: Iterable<string>) {
    for (const key of keys) {
      const asked = keptAt(key)
      if (asked) void this.renew(asked)
    }
  }

  /** What was hot cools down. */
  cool() {
    for (const page of this.memory.all()) page.heat = Math.floor(page.heat / 2)
  }

  /** After an upgrade of the app every page is made anew when it is asked for; until then the former looks serve. */
  learnBuild(build: string) {
    if (!build || build === this.build) return
    const isUpgrade = this.build !== ''
    this.build = build
    for (const page of this.memory.all()) if (this.isOfOtherBuild(page)) page.isStale = true
    if (isUpgrade) this.absent.clear()
  }

  private isOfOtherBuild({ kind, build }: Page) {
    if (kind === 'asset' || kind === 'file') return false
    return this.build !== '' && build !== '' && build !== this.build
  }
}

const localeOf = (asked: Kept): Locale => (asked.kind === 'page' ? asked.locale : 'ar')
