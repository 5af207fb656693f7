import { type ChildProcess, execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer, connect, type Socket } from 'node:net'
import { afterEach, beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { acceptPhoto } from '#lib/media/commands/accept-photo.ts'
import { runSql } from '#lib/testing/cluster.ts'
import { ownerUrl } from '#lib/testing/database.ts'
import { aPublishedRelease, anEditor } from '#prisma/demo/factories.ts'
import { aPerson, aReleaseOf, noise, telltalePhoto } from '#lib/media/sample-photos.ts'

let writer: Person
let releaseId: string
beforeAll(async () => {
  writer = await aPerson('writer')
  releaseId = await aReleaseOf(writer)
})

const workers = new Set<ChildProcess>()
afterEach(async () => {
  for (const worker of workers) await stopped(worker, 'SIGKILL')
})

/** The real process, under the same Node. */
async function aWorker(databaseUrl = process.env.DATABASE_URL) {
  const worker = fork('worker.ts', {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    execArgv: [],
    silent: true,
  })
  workers.add(worker)
  const log: string[] = []
  for (const stream of [worker.stdout!, worker.stderr!])
    stream.setEncoding('utf8').on('data', (text: string) => log.push(text))
  expect(await once(worker, 'message')).toEqual(['ready', undefined])
  return { worker, log }
}

async function stopped(worker: ChildProcess, signal: NodeJS.Signals) {
  workers.delete(worker)
  if (worker.exitCode !== null || worker.signalCode !== null) return
  const ended = once(worker, 'exit')
  worker.kill(signal)
  return ended
}

async function accept(stream: Buffer) {
  const input = { releaseId, fileName: 'a.jpg', claimedType: 'image/jpeg', stream: [stream] }
  return ((await acceptPhoto(writer, input)) as { assetId: string }).assetId
}

const find = (id: string) => db.asset.findUniqueOrThrow({ where: { id } })
const stateOf = async (id: string) => (await find(id)).state
const wait = { timeout: 20_000, interval: 20 }

test('an uploaded photo is ready within a moment, without anyone asking', async () => {
  await aWorker()
  const id = await accept(await telltalePhoto())
  await expect.poll(() => stateOf(id), wait).toBe('ready')
})

test('a killed worker takes its decoder with it, and another one makes the photo', async () => {
  const { worker } = await aWorker()
  const id = await accept(await noise(2000, 1500).jpeg().toBuffer())
  await expect.poll(() => decodersOf(worker), wait).toHaveLength(1)
  const [decoder] = decodersOf(worker)
  await stopped(worker, 'SIGKILL')
  // Long before it would have ended by itself.
  await expect.poll(() => isAlive(decoder!), { timeout: 3000, interval: 20 }).toBe(false)
  const left = await find(id)
  expect(left).toMatchObject({ state: 'waiting', attempts: 1 })
  expect(await db.rendition.count({ where: { assetId: id } })).toBe(0)

  await db.asset.update({
    where: { id },
    data: { claimedAt: new Date(left.claimedAt!.getTime() - 121_000) },
  })
  await aWorker()
  await expect.poll(() => stateOf(id), { ...wait, timeout: 50_000 }).toBe('ready')
})

test('a published edition has its social image within a moment', async () => {
  await aWorker()
  const published = await aPublishedRelease(await anEditor(), ['ar', 'en'])
  const images = async () => {
    const editions = await db.publishedEdition.findMany({ where: { releaseId: published } })
    return db.socialImage.count({ where: { editionId: { in: editions.map(({ id }) => id) } } })
  }
  await expect.poll(images, wait).toBe(2)
})

test('old changes of the public place are swept', async () => {
  await runSql(
    ownerUrl,
    `INSERT INTO newsroom."EpochChange" (value, tags, "isUrgent", at) VALUES (0, '{}', false, '2020-01-01')`,
  )
  await aWorker()
  await expect.poll(() => db.epochChange.count({ where: { value: 0 } }), wait).toBe(0)
})

test('at SIGTERM it ends at once and gives its photo back', async () => {
  const { worker } = await aWorker()
  const id = await accept(await noise(1600, 1200).jpeg().toBuffer())
  await expect.poll(() => decodersOf(worker), wait).toHaveLength(1)
  const begun = performance.now()
  expect(await stopped(worker, 'SIGTERM')).toEqual([0, null])
  expect(performance.now() - begun).toBeLessThan(2000)
  expect(await find(id)).toMatchObject({ state: 'waiting', claimedAt: null, attempts: 0 })
  await db.asset.update({ where: { id }, data: { state: 'refused' } })
})

test('an ear that was cut off is put back', async () => {
  const { log } = await aWorker()
  await runSql(
    ownerUrl,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND query LIKE 'LISTEN%'`,
  )
  await expect.poll(() => log.join(''), wait).toMatch(/hears nothing[^]*hears again/)
})

test('it outlives a lost database, says so, and goes on', async () => {
  const line = await aLine()
  const { log } = await aWorker(line.url)
  await line.cut()
  // The ear and the lanes notice it in any order.
  for (const said of ['hears nothing', 'photos: cannot work'])
    await expect.poll(() => log.join(''), wait).toContain(said)
  const id = await accept(await telltalePhoto())
  await line.restore()
  await expect.poll(() => stateOf(id), wait).toBe('ready')
  await expect.poll(() => log.join(''), wait).toContain('hears again')
  expect(log.join('')).toContain('photos: works again')
  // Each says once that it is down, however long that lasts.
  expect(log.join('').match(/hears nothing/g)).toHaveLength(1)
  await line.cut()
})

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const decodersOf = (worker: ChildProcess) =>
  execFileSync('ps', ['-eo', 'pid,ppid,args'], { encoding: 'utf8' })
    .split('\n')
    .filter(
      (line) => line.includes('decode.ts') && line.trim().split(/ +/)[1] === String(worker.pid),
    )
    .map((line) => Number(line.trim().split(/ +/)[0]))

/** A connection to the database that can be cut. */
async function aLine() {
  const target = new URL(process.env.DATABASE_URL!)
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(Number(target.port || 5432), target.hostname)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one)
      one.on('error', () => other.destroy()).on('close', () => other.destroy())
      one.pipe(other)
    }
  })
  const restore = (port = 0) =>
    new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  await restore()
  const { port } = server.address() as { port: number }
  const url = new URL(target)
  url.host = `127.0.0.1:${port}`
  const cut = async () => {
    const closed = once(server, 'close')
    server.close()
    for (const socket of sockets) socket.destroy()
    await closed
  }
  return { url: url.href, cut, restore: () => restore(port) }
}
