// Whatever breaks behind the edge, readers of stored pages do not notice.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { layCable } from '#e2e/cable.ts'
import { TestApp } from './testing/test-app.ts'
import { aFolder, anEdge, ask, raise, rowsOf, until } from './testing/test-edge.ts'

const app = new TestApp()
beforeAll(() => app.start())
beforeEach(() => {
  app.delay = 0
  app.pages.clear()
  app.asked = []
  app.page('/', 'home 1', 'list:ar site')
  app.page('/en', 'home 1', 'list:en site')
})

/** Readers on connections that stay, until told to stop. @returns how often which status was answered. */
function readers(url: string, path: string, count = 20) {
  const agent = new Agent({ keepAlive: true, maxSockets: count })
  const statuses = new Map<string, number>()
  const end = new AbortController()
  const add = (status: string) => statuses.set(status, (statuses.get(status) ?? 0) + 1)
  const one = () =>
    new Promise<void>((resolve) => {
      const sent = request(`${url}${path}`, { agent }, (answer) => {
        add(String(answer.statusCode))
        answer.resume().once('close', resolve)
      })
      sent.once('error', (error: NodeJS.ErrnoException) => {
        add(error.code ?? 'error')
        resolve()
      })
      sent.end()
    })
  const reading = Array.from({ length: count }, async () => {
    while (!end.signal.aborted) await one()
  })
  return {
    statuses,
    stop: async () => {
      end.abort()
      await Promise.all(reading)
      agent.destroy()
      return Object.fromEntries(statuses)
    },
  }
}

async function withCable() {
  const given = new URL(process.env.DATABASE_NEWSROOM_URL!)
  const cable = await layCable({ host: given.hostname, port: Number(given.port) })
  given.host = `127.0.0.1:${cable.port}`
  const set = (state: 'cut' | 'mend') => fetch(`${cable.control}/${state}`)
  return { DATABASE_NEWSROOM_URL: given.href, set }
}

test('the database lost and the app killed under load: stored pages are served, and new ones again afterwards', async () => {
  const { set, ...env } = await withCable()
  const edge = await anEdge(app, env)
  await until(() => edge.follower.isConnected)
  await edge.get('/')
  const load = readers(edge.url, '/')
  await set('cut')
  await until(() => !edge.follower.isConnected)
  await app.stop()
  app.page('/', 'home 2', 'list:ar site')
  const epoch = await raise(['list:ar'])
  expect((await edge.get('/readyz')).status).toBe(503)
  expect((await edge.get('/healthz')).status).toBe(200)
  expect((await edge.get('/')).text).toContain('home 1')
  expect((await edge.get('/en')).status).toBe(503)
  // Heard of the change, with no app to make the page.
  await set('mend')
  await until(() => edge.keeper.ledger.seen >= epoch)
  expect((await edge.get('/')).text).toContain('home 1')
  await app.start()
  await until(async () => (await edge.get('/')).text.includes('home 2'))
  expect(Object.keys(await load.stop())).toEqual(['200'])
})

test('an app that is being started again is waited for', async () => {
  const edge = await anEdge(app)
  await edge.follower.judging
  await app.stop()
  const waiting = edge.get('/en')
  setTimeout(() => void app.start(), 500)
  expect((await waiting).status).toBe(200)
})

test('stored pages survive a restart without database and app; a damaged copy is none', async () => {
  const data = aFolder()
  const first = await anEdge(app, { BALAGH_DATA: data })
  await until(() => first.follower.isConnected)
  await first.get('/')
  await first.get('/en')
  await first.close()
  const nobody = 'postgresql://nobody@127.0.0.1:1/none'
  const alone = { BALAGH_DATA: data, DATABASE_NEWSROOM_URL: nobody }
  await app.stop()
  const second = await anEdge(app, alone)
  const { status, text, headers } = await second.get('/', { 'Accept-Encoding': 'br' })
  expect([status, headers['content-encoding'], headers['cache-tag']]).toEqual([
    200,
    'br',
    'list:ar,site',
  ])
  expect(text.length).toBeGreaterThan(0)
  await second.close()

  for (const path of copiesIn(data)) {
    const bytes = readFileSync(path)
    bytes[bytes.length - 1]! ^= 1
    writeFileSync(path, bytes)
  }
  const third = await anEdge({ url: app.url } as TestApp, alone)
  third.keeper.app.patience = 0
  expect((await third.get('/')).status).toBe(503)
  expect(copiesIn(data)).toHaveLength(1)
  await app.start()
})

const copiesIn = (data: string) =>
  readdirSync(join(data, 'pages'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))

test('copies are judged at the start by what changed meanwhile', async () => {
  const data = aFolder()
  app.page('/releases/2026/1/a', 'release', 'r:2026/1')
  const first = await anEdge(app, { BALAGH_DATA: data })
  await until(() => first.follower.isConnected)
  for (const path of ['/', '/en', '/releases/2026/1/a']) await first.get(path)
  await first.close()
  await raise(['list:ar'])
  await raise(['r:2026/1'], true)
  app.page('/', 'home 2', 'list:ar site')
  app.pages.delete('/releases/2026/1/a')
  app.asked = []
  const second = await anEdge(app, { BALAGH_DATA: data })
  expect((await second.get('/releases/2026/1/a')).status).toBe(404)
  expect((await second.get('/')).text).toContain('home 2')
  expect((await second.get('/en')).text).toContain('home 1')
  expect(app.timesAsked('/en')).toBe(0)
  await second.close()

  // What is merely old is shown for want of better.
  await raise(['list:en'])
  await app.stop()
  const fourth = await anEdge(app, { BALAGH_DATA: data })
  fourth.keeper.app.patience = 0
  await until(() => fourth.follower.isConnected)
  expect((await fourth.get('/en')).text).toContain('home 1')
  await fourth.close()
  await app.start()

  // Rows of changes that are older than a copy are swept in time; what lies between cannot be known.
  await raise(['x'])
  await rowsOf('DELETE FROM newsroom."EpochChange"')
  await raise(['x'])
  app.asked = []
  const third = await anEdge(app, { BALAGH_DATA: data })
  await third.get('/en')
  expect(app.timesAsked('/en')).toBeGreaterThan(0)
})

test('the disk full: served from memory, said at /readyz, written again when there is room', async () => {
  const data = aFolder()
  const isMounted =
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'balagh', data]).status === 0
  if (!isMounted) return void expect(process.getuid?.()).not.toBe(0)
  onTestFinished(() => void spawnSync('umount', ['-l', data]))
  const filler = join(data, 'filler')
  writeFileSync(filler, Buffer.alloc(50_000))
  const edge = await anEdge(app, { BALAGH_DATA: data })
  await until(() => edge.follower.isConnected)
  for (let number = 1; number <= 20; number++) {
    app.page(`/releases/2026/${number}/a`, `release ${number} ${'x'.repeat(5000)}`, 'r:1')
    await edge.get(`/releases/2026/${number}/a`)
  }
  await until(() => edge.keeper.disk.isFull)
  const { status, text } = await edge.get('/readyz')
  expect([status, JSON.parse(text).disk]).toEqual([200, 'full'])
  app.asked = []
  for (let number = 1; number <= 20; number++)
    expect((await edge.get(`/releases/2026/${number}/a`)).status).toBe(200)
  expect(app.asked).toEqual([])
  expect(copiesIn(data).filter((path) => path.endsWith('.part'))).toEqual([])
})

test('a hundred thousand invented addresses: one page, bounded memory, nothing on disk', async () => {
  const edge = await anEdge(app)
  await until(() => edge.follower.isConnected)
  await edge.get('/')
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const statusOf = (path: string) =>
    new Promise<number>((resolve, reject) => {
      const sent = request(`${edge.url}${path}`, { agent }, (answer) =>
        answer.resume().once('close', () => resolve(answer.statusCode!)),
      )
      sent.once('error', reject).end()
    })
  const kinds = ['/nowhere/', '/topics/t', '/releases/2026/', '/files/x', '/en/']
  let next = 0
  const ends = new Set<number>()
  const walk = async () => {
    while (next < 100_000) ends.add(await statusOf(kinds[next++ % kinds.length]! + next))
  }
  await Promise.all(Array.from({ length: 64 }, walk))
  agent.destroy()
  expect([...ends]).toEqual([404])
  expect(app.timesAsked('/not-found') + app.timesAsked('/en/not-found')).toBe(2)
  expect(edge.keeper.memory.size).toBe(3)
  expect(edge.keeper.absent.size).toBeLessThanOrEqual(10_000)
  await edge.keeper.disk.settle()
  expect(copiesIn(join(edge.dataFolder)).length).toBeLessThanOrEqual(1)
}, 120_000)

test('a thousand slow clients hold nobody up and are closed', async () => {
  const edge = await anEdge(app)
  await until(() => edge.follower.isConnected)
  await edge.get('/')
  const { port } = new URL(edge.url)
  const slow: Socket[] = []
  const closed = Promise.all(
    Array.from({ length: 1000 }, async (_, at) => {
      const socket = connect(Number(port), 'localhost')
      slow.push(socket)
      socket.on('error', () => {})
      socket.write(at % 2 ? 'GET / HT' : 'GET / HTTP/1.1\r\nHost: x\r\nX-A: ')
      await new Promise((resolve) => socket.once('close', resolve))
    }),
  )
  const drip = setInterval(
    () => slow.forEach((socket) => socket.writable && socket.write('a')),
    1000,
  )
  onTestFinished(() => clearInterval(drip))
  for (let round = 0; round < 50; round++) expect((await edge.get('/')).status).toBe(200)
  await closed
}, 60_000)

test('told to end, it answers what was asked and what is still asked on open connections, then closes them', async () => {
  const edge = await anEdge(app)
  await until(() => edge.follower.isConnected)
  await edge.get('/')
  app.page('/releases', 'slow', 'list:ar')
  app.delay = 700
  const asked = edge.get('/releases')
  await until(() => app.asked.includes('/releases'))
  const load = readers(edge.url, '/')
  await until(() => (load.statuses.get('200') ?? 0) > 100)
  const closing = edge.close()
  expect((await asked).status).toBe(200)
  await closing
  const { 200: answered, ECONNREFUSED: refused, ...others } = await load.stop()
  expect(answered).toBeGreaterThan(100)
  expect(refused).toBeGreaterThan(0)
  expect(others).toEqual({})
})

test('idle connections do not hold the end up', async () => {
  const edge = await anEdge(app)
  await until(() => edge.follower.isConnected)
  const idle = connect(edge.port, 'localhost')
  idle.write('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n')
  await new Promise((resolve) => idle.once('data', resolve))
  app.page('/releases', 'slow', 'list:ar')
  app.delay = 2500
  const order: string[] = []
  idle.once('close', () => order.push('idle closed'))
  const asked = edge.get('/releases').then(({ status }) => order.push(`answered ${status}`))
  await until(() => app.asked.includes('/releases'))
  await edge.close()
  await asked
  expect(order).toEqual(['idle closed', 'answered 200'])
})

test('what is rendered before the first word from the database is shown and not kept', async () => {
  const edge = await anEdge(app, {
    DATABASE_NEWSROOM_URL: 'postgresql://nobody@127.0.0.1:1/none',
  })
  for (let time = 0; time < 2; time++) expect((await edge.get('/')).status).toBe(200)
  expect(app.timesAsked('/')).toBe(2)
})

test('too much to render at once is refused at once, and what is stored is not', async () => {
  const edge = await anEdge(app)
  await until(() => edge.follower.isConnected)
  await edge.get('/')
  app.delay = 20
  const asked = Array.from({ length: 600 }, (_, at) => ask(edge.url, `/releases/2026/${at + 1}/x`))
  expect((await edge.get('/')).status).toBe(200)
  const answers = await Promise.all(asked)
  const refused = answers.filter(({ status }) => status === 503)
  // How many depends on how fast they come; six at once and four hundred waiting are never refused.
  expect(refused.length).toBeGreaterThan(0)
  expect(refused[0]!.headers['retry-after']).toBeTruthy()
  expect(answers.filter(({ status }) => status === 404).length).toBeGreaterThanOrEqual(400)
})
