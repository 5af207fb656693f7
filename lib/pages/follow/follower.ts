// The edge's one connection to the database. It hears the bell of every publication, looks each second too, since a bell can go
// unheard, and says how far this edge has come. While the database is lost nothing is heard and nothing is said, and what is
// kept is served.
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Keeper } from '../keep/keeper.ts'
import { Refresher } from '../keep/refresh.ts'
import { readChanges } from './read-changes.ts'
import type { Reports } from './reports.ts'

export type Report = { query: string; values: unknown[] }

type Parts = {
  url: string
  id: string
  keeper: Keeper
  reports: Reports
  log: (line: string) => void
}

const every = 1000
const quietFalls = 20
const patience = { connectionTimeoutMillis: 3000, query_timeout: 5000, keepAlive: true }
/** Said by an edge that has stopped: it serves nothing, so nothing old. */
const beyondAll = Number.MAX_SAFE_INTEGER

export class Follower {
  isConnected = false
  /** Resolves when pages can be judged, or when the database is known to be lost. */
  readonly judging: Promise<void>
  private settleJudging = () => {}
  private readonly parts: Parts
  private readonly refresher: Refresher
  private readonly end = new AbortController()
  private rung = Promise.withResolvers<void>()
  private running: Promise<void> = Promise.resolve()

  constructor(parts: Parts) {
    this.parts = parts
    this.refresher = new Refresher(parts.keeper)
    const { promise, resolve } = Promise.withResolvers<void>()
    this.judging = promise
    this.settleJudging = resolve
  }

  start() {
    this.running = this.run()
  }

  /** Tells the others that this edge serves no more. */
  async stop() {
    this.end.abort()
    this.rung.resolve()
    await this.running
  }

  private async run() {
    let wasConnected = false
    for (let falls = 0; !this.end.signal.aborted;) {
      try {
        await this.followWhileConnected(() => {
          if (wasConnected && falls > 0) this.parts.log('hears the newsroom again')
          wasConnected = true
          falls = 0
        })
      } catch (error) {
        // At the start the database may well come after the edge.
        if (this.isConnected || falls === quietFalls)
          this.parts.log(`does not hear the newsroom (${reasonOf(error)})`)
        this.isConnected = false
        this.settleJudging()
        await this.pause(Math.min(2000, 100 * 2 ** falls++))
      }
    }
  }

  private async followWhileConnected(onConnected: () => void) {
    const client = new pg.Client({ connectionString: this.parts.url, ...patience })
    const lost = new AbortController()
    const lose = (error?: Error) => {
      lost.abort(error ?? new Error('the connection ended'))
      this.rung.resolve()
    }
    client.on('error', lose)
    client.on('end', () => lose())
    client.on('notification', () => this.rung.resolve())
    try {
      await client.connect()
      // Listening first: what changes while we look is heard.
      await client.query('LISTEN newsroom_epoch')
      while (!this.end.signal.aborted) {
        this.rung = Promise.withResolvers()
        await this.catchUp(client)
        await this.report(client, this.parts.keeper.ledger.seen)
        this.isConnected = true
        this.settleJudging()
        onConnected()
        await Promise.race([this.rung.promise, this.pause(every)])
        lost.signal.throwIfAborted()
      }
      await this.report(client, beyondAll, true)
    } finally {
      await client.end().catch(() => {})
    }
  }

  private async catchUp(client: pg.Client) {
    const { ledger } = this.parts.keeper
    for (;;) {
      const after = ledger.seen || this.oldest()
      const { epoch, changes, hasGap } = await readChanges(client, after)
      if (after === 0 || hasGap) {
        ledger.startAt(epoch)
        await this.refresher.judgeAll()
        return
      }
      if (changes.length > 0) await this.refresher.apply(changes)
      ledger.seen = Math.max(ledger.seen, after)
      if (ledger.seen >= epoch) return
    }
  }

  /** Where the copies on disk left off. Zero when there are none to be judged. */
  private oldest() {
    const { disk, memory } = this.parts.keeper
    let oldest = Infinity
    for (const { tags, epoch } of disk.all()) if (tags.length > 0) oldest = Math.min(oldest, epoch)
    for (const { tags, epoch } of memory.all())
      if (tags.length > 0) oldest = Math.min(oldest, epoch)
    return Number.isFinite(oldest) ? oldest : 0
  }

  private async report(client: pg.Client, epoch: number, isLast = false) {
    const { id, keeper, reports } = this.parts
    const note = keeper.disk.isFull ? 'disk full' : ''
    await client.query('SELECT newsroom.report_edge($1, $2, $3)', [id, epoch, note])
    await reports.tellAll(({ query, values }) => client.query(query, values), isLast)
  }

  private pause(milliseconds: number) {
    return sleep(milliseconds, undefined, { signal: this.end.signal }).catch(() => {})
  }
}

function reasonOf(error: unknown) {
  const { code, message } = error as { code?: string; message?: string }
  return [code, message?.trim().split('\n').at(-1)].filter(Boolean).join(' ')
}
