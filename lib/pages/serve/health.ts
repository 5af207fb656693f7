// Whether the edge can do its work. /healthz is answered without looking at anything; /readyz tells what was found in the last
// second. An edge without its database still serves what it keeps, so a balancer should ask /healthz.
import { askApp } from '../app/ask-app.ts'
import type { Follower } from '../follow/follower.ts'
import type { Keeper } from '../keep/keeper.ts'

const every = 1000

export class Health {
  private isAppThere = false
  private readonly keeper: Keeper
  private readonly follower: Follower
  private timer: NodeJS.Timeout | undefined

  constructor(keeper: Keeper, follower: Follower) {
    this.keeper = keeper
    this.follower = follower
  }

  start() {
    void this.look()
  }

  stop() {
    clearTimeout(this.timer)
  }

  report() {
    const { disk, ledger, memory } = this.keeper
    const isReady = this.follower.isConnected && this.isAppThere
    const body = JSON.stringify({
      ready: isReady,
      database: this.follower.isConnected ? 'ok' : 'lost',
      app: this.isAppThere ? 'ok' : 'lost',
      disk: disk.isFull ? 'full' : 'ok',
      epoch: ledger.seen,
      pages: memory.size,
    })
    return { status: isReady ? 200 : 503, body: `${body}\n` }
  }

  /** Also how an upgrade of the app is noticed when no page needs to be made. */
  private async look() {
    const question = { path: '/api/health', most: 1000, timeout: 3000 }
    const app = { ...this.keeper.app, patience: 0 }
    const answer = await askApp(app, question).catch(() => null)
    this.isAppThere = answer?.status === 200
    this.keeper.learnBuild(String(answer?.headers['x-build'] ?? ''))
    this.timer = setTimeout(() => void this.look(), every).unref()
  }
}
