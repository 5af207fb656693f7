// Puts the edge together from its parts, opens it, and closes it without cutting anyone off.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Config } from '#lib/config.ts'
import { urlOfNewsroom } from '#lib/db/connection.ts'
import { appAt } from './app/app-agent.ts'
import { trustedProxies } from './app/trusted-proxies.ts'
import { Alarms } from './follow/alarms.ts'
import { Follower } from './follow/follower.ts'
import { Reports } from './follow/reports.ts'
import { Views } from './follow/views.ts'
import { Keeper } from './keep/keeper.ts'
import { EdgeServer } from './serve/edge-server.ts'
import { Health } from './serve/health.ts'
import { OwnAnswers } from './serve/own-answers.ts'
import { Responder } from './serve/responder.ts'
import { securityLines } from './serve/security-lines.ts'
import { PageDisk } from './store/disk.ts'
import { folderFor } from './store/folder.ts'
import { giveBack } from './store/give-back.ts'
import { Ledger } from './store/ledger.ts'
import { PageMemory } from './store/memory.ts'

const coolEvery = 60_000
const retryEvery = 10_000

export type Edge = {
  keeper: Keeper
  follower: Follower
  /** The port that it listens on. */
  port: number
  close: () => Promise<void>
}

/** Listens first, so that what is asked before the copies are known waits instead of being refused. */
export async function openEdge(config: Config, log: (line: string) => void): Promise<Edge> {
  const { publicUrl, appUrl, dataFolder } = config
  if (!appUrl) throw new Error('an edge needs APP_URL, the address of the app; npm start sets it')
  const alarms = new Alarms()
  const views = new Views(publicUrl)
  const disk = new PageDisk(folderFor(join(dataFolder, 'pages'), publicUrl), config.pageDisk)
  const keeper = new Keeper({
    app: appAt(appUrl, publicUrl),
    memory: new PageMemory(config.pageMemory, giveBack),
    disk,
    ledger: new Ledger(),
    onProblem: (key, problem) => alarms.note(key, problem),
  })
  const follower = new Follower({
    url: urlOfNewsroom(config),
    id: randomUUID(),
    keeper,
    reports: new Reports(views, alarms),
    log,
  })
  keeper.judging = follower.judging
  const health = new Health(keeper, follower)
  const security = securityLines(publicUrl)
  const own = new OwnAnswers(security, config)
  const trusted = trustedProxies(config.trustedProxies)
  const server = new EdgeServer(
    new Responder({ keeper, views, health, own, security, trusted, front: config.front }),
  )

  await server.listen(config.port, config.host)
  health.start()
  // Copies are judged by the first word from the database, so they have to be known by then.
  await disk.open()
  follower.start()
  const cooling = setInterval(() => keeper.cool(), coolEvery)
  // Nobody may ask for a page that failed, and its alarm is to end with the failure.
  const retrying = setInterval(() => keeper.retry(alarms.keys()), retryEvery)
  const close = async () => {
    await server.drain()
    clearInterval(cooling)
    clearInterval(retrying)
    health.stop()
    await keeper.improver.settle()
    await disk.settle()
    await follower.stop()
    keeper.app.agent.destroy()
  }
  return { keeper, follower, port: server.port, close }
}
