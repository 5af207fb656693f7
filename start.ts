// Supervises the processes of one machine: edge, postgres (unless DATABASE_URL is set), app and worker.
// npm start; npm run demo adds --demo, which loads demo content into an empty database.
import { join } from 'node:path'
import { ConfigError, readConfig } from '#lib/config.ts'
import { announce } from '#lib/processes/announce.ts'
import { claimPort, openDataFolder } from '#lib/processes/data-folder.ts'
import { addressesOf, openDatabase, openPatiently, openToRoles } from '#lib/processes/database.ts'
import { edgePlan } from '#lib/processes/edge-plan.ts'
import { explainDatabaseError } from '#lib/processes/explain-database-error.ts'
import { lockDataFolder } from '#lib/processes/lock.ts'
import { say, stepOf } from '#lib/processes/say.ts'
import { readSecrets } from '#lib/processes/secrets.ts'
import { StartError } from '#lib/processes/start-error.ts'
import { Supervisor } from '#lib/processes/supervise.ts'
import { hasCopies } from '#lib/pages/store/folder.ts'
import { thriftOf } from '#lib/processes/thrift.ts'
import { addressOf, waitForPage } from '#lib/processes/wait-for-page.ts'

const next = 'node_modules/next/dist/bin/next'
const isDemo = process.argv.includes('--demo')
const supervisor = new Supervisor((name, line) => say(`${name} │ ${line}`))
let unlock = () => {}
let stopping: Promise<never> | undefined

function stop(code: number) {
  const end = async () => {
    // The door first: what it has let in still needs the others.
    await supervisor.stop('edge')
    await supervisor.stop('app', 'worker', 'errand')
    await supervisor.stop('postgres')
    unlock()
    return process.exit(code)
  }
  return (stopping ??= end())
}

async function run() {
  const config = readConfig()
  openDataFolder(config.dataFolder)
  const lock = lockDataFolder(config.dataFolder)
  unlock = lock.unlock
  // The app of a killed supervisor holds the port for a moment longer.
  await claimPort(config.port, config.host, lock.isTakenOver ? 6000 : 0)
  const secrets = await readSecrets(config.dataFolder)

  const addresses = addressesOf(config, secrets)
  const env = {
    ...addresses,
    // Compiled once, every process starts sooner and needs less memory.
    NODE_COMPILE_CACHE: join(config.dataFolder, 'compiled'),
    // glibc would keep a heap of its own for each thread.
    MALLOC_ARENA_MAX: '1',
    NODE_ENV: 'production',
    BALAGH_DATA: config.dataFolder,
    BALAGH_PUBLIC_URL: config.publicUrl,
    BALAGH_SECRET: config.secret ?? secrets.secret,
    PORT: String(secrets.appPort),
  }
  // Readers of stored pages wait neither for the database nor for the app.
  const isStored = hasCopies(join(config.dataFolder, 'pages'), config.publicUrl)
  if (isStored) supervisor.start(edgePlan(config, env))
  const open = isStored ? openPatiently : openDatabase
  const ownerUrl = await stepOf('Database', () => open(supervisor, config, secrets))
  await stepOf('Migrations', () => errand('migrate', { ...env, OWNER_URL: ownerUrl }))
  await openToRoles(config, secrets, ownerUrl)
  if (!isStored) supervisor.start(edgePlan(config, env))
  supervisor.start({
    name: 'app',
    // Long addresses cost Next more than they are worth to anyone. By its name: Next takes 127.0.0.1 for another site.
    args: [
      ...thriftOf('app'),
      '--max-http-header-size=8192',
      next,
      'start',
      '-p',
      env.PORT,
      '-H',
      'localhost',
    ],
    env,
    routine: /^ *(▲ Next\.js|- (Local|Network):|✓ (Starting|Ready in|Running next\.config))/,
  })
  if (isDemo) await stepOf('Demo content', (progress) => errand('demo', env, progress))
  supervisor.start({ name: 'worker', args: [...thriftOf('worker'), 'worker.ts'], env })
  await stepOf('Server', async () => {
    await waitForPage(`http://localhost:${env.PORT}/api/health`)
    await waitForPage(`${addressOf(config.host, config.port)}/healthz`)
  })
  announce(config, {
    accounts: isDemo ? await errand('accounts', env) : [],
    setUpPath: await errand('set-up-link', env),
  })
}

type Env = Record<string, string>
type Progress = (done: number, all: number) => void

const errand = <T>(name: string, env: Env, progress?: Progress): Promise<T> =>
  supervisor.run({ name: 'errand', args: ['lib/processes/errand.ts', name], env }, progress)

// Also when told again: Ctrl-C reaches this process through the terminal and through npm.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => void stop(0))
process.on('disconnect', () => void stop(0))

try {
  await run()
} catch (error) {
  if (!stopping) {
    const isKnown = error instanceof StartError || error instanceof ConfigError
    console.error(isKnown ? error.message : explainDatabaseError(error))
  }
  await stop(1)
}
