// Starting and stopping on one machine: whatever is killed, taken, wrong or missing there. No browser is needed for it.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { tryPort } from '#lib/processes/data-folder.ts'

test.describe.configure({ mode: 'default' })

type Place = { data: string; port: number }
type Env = Record<string, string>

const folders: string[] = []
const started = new Set<ChildProcess>()
const servers = new Set<Server>()

test.afterEach(async () => {
  for (const child of started) child.kill('SIGKILL')
  for (const server of servers) server.close()
  for (const folder of folders.splice(0)) {
    for (const { pid } of processesOf(join(folder, 'data'))) kill(pid)
    await expect.poll(() => processesOf(join(folder, 'data')), patience).toEqual([])
    const home = join(folder, 'data', 'postgres-home')
    if (existsSync(home)) rmSync(readFileSync(home, 'utf8').trim(), { recursive: true })
    rmSync(folder, { recursive: true, force: true })
  }
  started.clear()
  servers.clear()
})

const patience = { timeout: 20_000, intervals: [50] }

async function aPlace(mode = 0o755): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'balagh-start-'))
  chmodSync(folder, mode)
  folders.push(folder)
  return { data: join(folder, 'data'), port: (await tryPort(0, '127.0.0.1'))! }
}

/** What npm start runs, as on a machine where nothing is configured. */
function start({ data, port }: Place, more: Env = {}) {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(DATABASE_|POSTGRES_|PG[A-Z]+$|PORT$|HOST$|BALAGH_(?!DIST))/.test(name),
  )
  const env: NodeJS.ProcessEnv = {
    ...(Object.fromEntries(inherited) as NodeJS.ProcessEnv),
    BALAGH_DATA: data,
    PORT: String(port),
    ...more,
  }
  const child = spawn(process.execPath, ['start.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  started.add(child)
  const log = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text) => (log.out += text))
  child.stderr.setEncoding('utf8').on('data', (text) => (log.err += text))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  return { child, log, ended, begun: performance.now() }
}

async function running(place: Place, more: Env = {}) {
  const one = start(place, more)
  const ready = () => one.log.out.includes('Ctrl-C stops everything')
  await expect.poll(() => ready() || one.log.err, patience).toBe(true)
  return one
}

async function stopped({ child, ended }: ReturnType<typeof start>, signal: NodeJS.Signals) {
  child.kill(signal)
  expect(await ended).toBe(0)
}

const statusOf = ({ port }: Place, path = '/') =>
  fetch(`http://localhost:${port}${path}`).then(
    ({ status }) => status,
    () => 0,
  )

function textOf(path: string) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** Everything that runs for a data folder. */
function processesOf(data: string) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map((pid) => ({
      pid: Number(pid),
      command: textOf(`/proc/${pid}/cmdline`).replaceAll('\0', ' '),
      environment: `\0${textOf(`/proc/${pid}/environ`)}`,
    }))
    .filter((one) => one.environment.includes(`\0BALAGH_DATA=${data}\0`))
    .map(({ pid, command }) => ({ pid, command }))
}

const names = {
  supervisor: / start\.ts/,
  edge: / edge\.ts/,
  app: /next-server|bin\/next start/,
  worker: / worker\.ts/,
  keeper: / postgres\.ts/,
  server: /bin\/postgres -D/,
}
type Name = keyof typeof names

const pidOf = ({ data }: Place, name: Name) =>
  processesOf(data).find(({ command }) => names[name].test(command))?.pid

const kill = (pid: number | undefined) => {
  try {
    process.kill(pid!, 'SIGKILL')
  } catch {
    // It ended by itself.
  }
}
const killAll = (place: Place, ...which: Name[]) =>
  which.map((name) => pidOf(place, name)).forEach(kill)

async function listening(onConnection: (socket: Socket) => void, host = '127.0.0.1') {
  const server = createServer(onConnection)
  servers.add(server)
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  return (server.address() as AddressInfo).port
}

async function expectRefusal(place: Place, env: Env, sentence: string | RegExp) {
  const refused = start(place, env)
  expect(await refused.ended).toBe(1)
  expect(refused.log.err.trim()).toMatch(sentence)
  expect(refused.log.err.trim().split('\n')).toHaveLength(1)
}

test('starts from nothing, says what matters, stops, and is quick the second time', async () => {
  const place = await aPlace()
  const first = await running(place)
  const lines = first.log.out
    .trim()
    .split('\n')
    .filter((line) => line.trim())
  expect(lines[0]).toMatch(/^Database/)
  expect(lines.length, first.log.out).toBeLessThan(12)
  expect(first.log.out).not.toContain('\r')
  expect(first.log.out).not.toContain('│')
  const [, link] = /first administrator \(once\) +http:\/\/localhost:\d+(\/\S+)/.exec(
    first.log.out,
  )!
  expect(await statusOf(place, link)).toBe(200)
  expect(await statusOf(place)).toBe(200)

  await test.step('a second supervisor has no business here', async () => {
    await expectRefusal(place, {}, `Balagh already runs with the data folder ${place.data}`)
    expect(await statusOf(place)).toBe(200)
  })

  // Ctrl-C may well come twice: from the terminal and from npm.
  first.child.kill('SIGINT')
  await sleep(20)
  first.child.kill('SIGINT')
  expect(await first.ended).toBe(0)
  expect(processesOf(place.data)).toEqual([])
  expect(existsSync(join(place.data, 'supervisor.pid'))).toBe(false)

  const second = start(place)
  await expect.poll(() => statusOf(place), { ...patience, intervals: [20] }).toBe(200)
  const seconds = (performance.now() - second.begun) / 1000
  test.info().annotations.push({ type: 'first page', description: `${seconds.toFixed(2)} s` })
  // Meant to be 3; other tests share the machine.
  expect(seconds).toBeLessThan(6)
  await expect.poll(() => second.log.out, patience).toContain('Ctrl-C')
  await stopped(second, 'SIGTERM')
  expect(processesOf(place.data)).toEqual([])
})

test('a process that falls is started again', async () => {
  const place = await aPlace()
  const one = await running(place)
  for (const name of ['edge', 'app', 'worker', 'keeper', 'server'] as const) {
    const before = pidOf(place, name)
    expect(before, name).toBeGreaterThan(0)
    kill(before)
    await expect.poll(() => pidOf(place, name) ?? before, patience).not.toBe(before)
    await expect.poll(() => statusOf(place), patience).toBe(200)
  }
  expect(one.log.out).toMatch(/^app │ ended \(SIGKILL\); starting again in 250 ms$/m)
  await stopped(one, 'SIGINT')
  expect(processesOf(place.data)).toEqual([])
})

test('a killed supervisor takes everything with it, and the next start does not wait for it', async () => {
  const place = await aPlace()
  const one = await running(place)
  const before = processesOf(place.data).map(({ pid }) => pid)
  expect(before).toHaveLength(6)
  one.child.kill('SIGKILL')
  const left = () => processesOf(place.data).filter(({ pid }) => before.includes(pid))
  // Each ends in order by itself, before anyone has to use force.
  const ended = expect.poll(left, { ...patience, timeout: 4500 }).toEqual([])
  const next = await running(place)
  await ended
  expect(await statusOf(place)).toBe(200)
  await stopped(next, 'SIGTERM')
})

test('what killed processes leave behind blocks nothing', async () => {
  const place = await aPlace()
  await running(place)
  killAll(place, 'supervisor', 'keeper', 'app', 'worker', 'edge')
  await expect.poll(() => processesOf(place.data).length, patience).toBe(1)
  const orphan = pidOf(place, 'server')
  expect(orphan).toBeGreaterThan(0)
  const next = await running(place)
  expect(pidOf(place, 'server')).not.toBe(orphan)
  await stopped(next, 'SIGINT')

  await test.step('numbers of processes that were given to others since', async () => {
    const cluster = join(place.data, 'postgres')
    const stranger = spawn('sleep', ['60'], { ...ownerOf(cluster), stdio: 'ignore' })
    started.add(stranger)
    const lines = [stranger.pid, cluster, 1, 5432, '', '127.0.0.1', '', 'ready']
    writeFileSync(join(cluster, 'postmaster.pid'), lines.join('\n'))
    writeFileSync(join(place.data, 'supervisor.pid'), `${process.pid} 1`)
    const again = await running(place)
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull()
    await stopped(again, 'SIGINT')
  })
})

const ownerOf = (path: string) => {
  const { uid, gid } = statSync(path)
  return { uid, gid }
}

test('whoever is stopped or killed while the database is made starts afresh', async () => {
  const place = await aPlace()
  const isBeingMade = () =>
    existsSync(place.data) &&
    readdirSync(place.data).some((name) => name.startsWith('postgres-new-'))
  const stoppedOne = start(place)
  await expect.poll(isBeingMade, { ...patience, intervals: [5] }).toBe(true)
  await stopped(stoppedOne, 'SIGINT')
  expect(stoppedOne.log.err).toBe('')
  expect(processesOf(place.data)).toEqual([])
  expect(isBeingMade()).toBe(false)

  start(place)
  await expect.poll(isBeingMade, { ...patience, intervals: [5] }).toBe(true)
  for (const { pid } of processesOf(place.data)) kill(pid)
  const next = await running(place)
  expect(await statusOf(place)).toBe(200)
  expect(isBeingMade()).toBe(false)
  await stopped(next, 'SIGINT')
})

test('under root, a data folder that the OS user postgres cannot enter', async () => {
  test.skip(process.getuid?.() !== 0, 'only root runs the database as another user')
  const place = await aPlace(0o700)
  await stopped(await running(place), 'SIGINT')
  const home = readFileSync(join(place.data, 'postgres-home'), 'utf8').trim()
  expect(home).toMatch(/^\/var\/lib\/balagh\//)
  expect(existsSync(join(home, 'postgres', 'PG_VERSION'))).toBe(true)
  // Entering it later must not bring up another, empty database.
  chmodSync(join(place.data, '..'), 0o755)
  const one = await running(place)
  expect(existsSync(join(place.data, 'postgres'))).toBe(false)
  await stopped(one, 'SIGINT')
})

test('readers of stored pages notice neither a restart nor that the database stays away', async () => {
  const other = await aPlace()
  const database = await running(other)
  const kept = JSON.parse(readFileSync(join(other.data, 'secrets.json'), 'utf8'))
  const place = await aPlace()
  const env = {
    DATABASE_URL: `postgresql://postgres:${kept.postgresPassword}@127.0.0.1:${kept.postgresPort}/postgres`,
  }
  const first = await running(place, env)
  expect(await statusOf(place)).toBe(200)
  const copies = () => readdirSync(join(place.data, 'pages'), { recursive: true }).length
  await expect.poll(copies, patience).toBeGreaterThan(2)
  await stopped(first, 'SIGTERM')
  await stopped(database, 'SIGTERM')

  const second = start(place, env)
  await expect.poll(() => statusOf(place), { ...patience, intervals: [20] }).toBe(200)
  const seconds = (performance.now() - second.begun) / 1000
  test.info().annotations.push({ type: 'first page', description: `${seconds.toFixed(2)} s` })
  // Meant to be 2; other tests share the machine.
  expect(seconds).toBeLessThan(5)
  await expect.poll(() => second.log.out, patience).toContain('Stored pages are served')
  const back = await running(other)
  await expect.poll(() => second.log.out, patience).toContain('Ctrl-C')
  await stopped(second, 'SIGTERM')
  await stopped(back, 'SIGTERM')
})

test.describe('one clear sentence and exit code 1', () => {
  const wrong: [env: Env, sentence: string][] = [
    [{ PORT: 'http' }, 'PORT must be a port number'],
    [{ HOST: '203.0.113.9' }, 'HOST 203.0.113.9 is not an address of this machine'],
    [{ HOST: 'nowhere.invalid' }, 'HOST nowhere.invalid is not an address of this machine'],
    [{ BALAGH_DATA: join(import.meta.filename, 'below') }, 'cannot be written. Set BALAGH_DATA'],
    [{ BALAGH_PUBLIC_URL: 'news' }, 'BALAGH_PUBLIC_URL must be an http'],
    [{ DATABASE_URL: 'mysql://localhost/x' }, 'DATABASE_URL must be a postgresql:// address'],
    [
      { DATABASE_URL: 'postgresql://u:p@127.0.0.1:1/x' },
      'Nothing answers at the address in DATABASE_URL',
    ],
    [
      { DATABASE_URL: 'postgresql://u:p@nowhere.invalid/x' },
      'The host in DATABASE_URL is not known',
    ],
  ]
  for (const [env, sentence] of wrong)
    test(
      Object.entries(env)
        .join(' ')
        .replace(import.meta.filename, 'a file'),
      async () => {
        await expectRefusal(await aPlace(), env, sentence)
      },
    )

  test('the port is taken', async () => {
    const port = await listening((socket) => socket.destroy(), 'localhost')
    await expectRefusal({ ...(await aPlace()), port }, {}, `Port ${port} is taken. Set PORT`)
  })

  test('the secrets are damaged', async () => {
    const place = await aPlace()
    mkdirSync(place.data)
    writeFileSync(join(place.data, 'secrets.json'), '{"secret": "a')
    await expectRefusal(place, {}, 'secrets.json is damaged')
  })

  test('a PostgreSQL that is too old', async () => {
    const port = await listening(anOldServer)
    const env = { DATABASE_URL: `postgresql://u@127.0.0.1:${port}/x` }
    await expectRefusal(await aPlace(), env, 'Balagh needs PostgreSQL 15 or newer.')
  })

  test('an address at which something else listens', async () => {
    const port = await listening((socket) => socket.on('error', () => {}))
    const env = { DATABASE_URL: `postgresql://u@127.0.0.1:${port}/x` }
    await expectRefusal(await aPlace(), env, 'Nothing answers at the address in DATABASE_URL')
  })

  test('a wrong password, database or role', async () => {
    const other = await aPlace()
    const one = await running(other)
    const kept = JSON.parse(readFileSync(join(other.data, 'secrets.json'), 'utf8'))
    const at = (user: string, password: string, name = 'postgres') =>
      `postgresql://${user}:${password}@127.0.0.1:${kept.postgresPort}/${name}`
    const owner = at('postgres', kept.postgresPassword)
    const place = await aPlace()
    const tries: [Env, string][] = [
      [
        { DATABASE_URL: at('postgres', 'wrong') },
        'refused the user name or the password in DATABASE_URL',
      ],
      [{ DATABASE_URL: owner.replace(':' + kept.postgresPassword, '') }, 'wants a password'],
      [{ DATABASE_URL: `${owner}s` }, 'The database named in DATABASE_URL does not exist'],
      [
        { DATABASE_URL: owner, DATABASE_NEWSROOM_URL: at('balagh_newsroom', 'wrong') },
        'in DATABASE_NEWSROOM_URL',
      ],
      [
        { DATABASE_URL: owner, DATABASE_NEWSROOM_URL: owner },
        'DATABASE_NEWSROOM_URL may read drafts',
      ],
    ]
    for (const [env, sentence] of tries) await expectRefusal(place, env, sentence)
    await stopped(one, 'SIGINT')
  })
})

/** Speaks just enough of PostgreSQL's protocol to be asked for its version. */
function anOldServer(socket: Socket) {
  const message = (type: string, body: Buffer) => {
    const head = Buffer.alloc(5)
    head.write(type)
    head.writeInt32BE(body.length + 4, 1)
    return Buffer.concat([head, body])
  }
  const integers = (...values: [size: 2 | 4, value: number][]) =>
    Buffer.concat(
      values.map(([size, value]) => {
        const bytes = Buffer.alloc(size)
        bytes.writeIntBE(value, 0, size)
        return bytes
      }),
    )
  const text = Buffer.from('140012')
  const idle = message('Z', Buffer.from('I'))
  const column = integers([4, 0], [2, 0], [4, 25], [2, -1], [4, -1], [2, 0])
  const answer = [
    message('T', Buffer.concat([integers([2, 1]), Buffer.from('server_version_num\0'), column])),
    message('D', Buffer.concat([integers([2, 1], [4, text.length]), text])),
    message('C', Buffer.from('SHOW\0')),
    idle,
  ]
  socket.on('error', () => {})
  socket.once('data', () => {
    socket.write(Buffer.concat([message('R', integers([4, 0])), idle]))
    socket.on('data', (question) => question[0] === 0x51 && socket.write(Buffer.concat(answer)))
  })
}
