// Supervises the processes of one machine: postgres (unless DATABASE_URL is set), app and worker.
// npm start; npm run demo adds --demo, which loads demo content into an empty database.
import { type Config, ConfigError, readConfig } from '#lib/config.ts'
import { urlActingAs, urlOfRole } from '#lib/db/connection.ts'
import { announce } from '#lib/processes/announce.ts'
import { checkNewsroom, checkOwner } from '#lib/processes/check-database.ts'
import { claimPort, openDataFolder } from '#lib/processes/data-folder.ts'
import { explainDatabaseError } from '#lib/processes/explain-database-error.ts'
import { lockDataFolder } from '#lib/processes/lock.ts'
import { say, stepOf } from '#lib/processes/say.ts'
import { readSecrets, type Secrets } from '#lib/processes/secrets.ts'
import { StartError } from '#lib/processes/start-error.ts'
import { Supervisor } from '#lib/processes/supervise.ts'
import { addressOf, waitForPage } from '#lib/processes/wait-for-page.ts'
import { migrate, setRolePasswords } from '#prisma/migrate.ts'

const next = 'node_modules/next/dist/bin/next'
const isDemo = process.argv.includes('--demo')
const supervisor = new Supervisor((name, line) => say(`${name} │ ${line}`))
let unlock = () => {}
let stopping: Promise<never> | undefined

function stop(code: number) {
  const end = async () => {
    await supervisor.stop('app', 'worker')
    await supervisor.stop('postgres')
    unlock()
    return process.exit(code)
  }
  return (stopping ??= end())
}

/** Starts the embedded server, or tries the given one, and returns the address for migrations. */
async function openDatabase(config: Config, secrets: Secrets) {
  if (config.databaseUrl) {
    await checkOwner(config.databaseUrl)
    return config.databaseUrl
  }
  await supervisor.startAndWait({
    name: 'postgres',
    args: ['postgres.ts'],
    env: {
      BALAGH_DATA: config.dataFolder,
      POSTGRES_PORT: String(secrets.postgresPort),
      POSTGRES_PASSWORD: secrets.postgresPassword,
    },
  })
  return `postgresql://postgres:${secrets.postgresPassword}@127.0.0.1:${secrets.postgresPort}/postgres`
}

/** The addresses at which the processes reach the database, each as its role. */
async function addressesFor(config: Config, secrets: Secrets, ownerUrl: string) {
  if (!config.databaseUrl) {
    const { deskPassword, newsroomPassword } = secrets
    await setRolePasswords(ownerUrl, {
      balagh_desk: deskPassword,
      balagh_newsroom: newsroomPassword,
    })
    return {
      DATABASE_URL: urlOfRole(ownerUrl, 'balagh_desk', deskPassword),
      DATABASE_NEWSROOM_URL: urlOfRole(ownerUrl, 'balagh_newsroom', newsroomPassword),
    }
  }
  if (config.newsroomUrl) await checkNewsroom(config.newsroomUrl)
  return {
    DATABASE_URL: urlActingAs(ownerUrl, 'balagh_desk'),
    DATABASE_NEWSROOM_URL: config.newsroomUrl ?? urlActingAs(ownerUrl, 'balagh_newsroom'),
  }
}

async function run() {
  const config = readConfig()
  openDataFolder(config.dataFolder)
  const lock = lockDataFolder(config.dataFolder)
  unlock = lock.unlock
  // The app of a killed supervisor holds the port for a moment longer.
  await claimPort(config.port, config.host, lock.isTakenOver ? 6000 : 0)
  const secrets = await readSecrets(config.dataFolder)

  const ownerUrl = await stepOf('Database', () => openDatabase(config, secrets))
  await stepOf('Migrations', () => migrate(ownerUrl))
  const env = {
    ...(await addressesFor(config, secrets, ownerUrl)),
    NODE_ENV: 'production',
    BALAGH_DATA: config.dataFolder,
    BALAGH_PUBLIC_URL: config.publicUrl,
    BALAGH_SECRET: config.secret ?? secrets.secret,
    PORT: String(config.port),
  }
  Object.assign(process.env, env)

  supervisor.start({
    name: 'app',
    // Long addresses cost Next more than they are worth to anyone.
    args: ['--max-http-header-size=8192', next, 'start', '-p', env.PORT, '-H', config.host],
    env,
    routine: /^ *(▲ Next\.js|- (Local|Network):|✓ (Starting|Ready in|Running next\.config))/,
  })
  if (isDemo) await stepOf('Demo content', (progress) => loadDemo(config, progress))
  supervisor.start({ name: 'worker', args: ['worker.ts'], env })
  await stepOf('Server', () => waitForPage(`${addressOf(config.host, config.port)}/api/health`))
  await announce(config, isDemo)
}

// Imported late: these modules connect with the addresses that were only now put into the environment.
async function loadDemo(config: Config, progress: (done: number, all: number) => void) {
  const { loadDemoContent } = await import('#prisma/demo/load.ts')
  await loadDemoContent(config.demoPassword, config.dataFolder, progress)
}

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
