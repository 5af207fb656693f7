// For a command beside the running processes: the database that they use, or one started for as long as the command works.
import pg from 'pg'
import type { Config } from '#lib/config.ts'
import { migrate } from '#prisma/migrate.ts'
import { openDataFolder } from './data-folder.ts'
import { addressesOf, embeddedUrl, openDatabase, openToRoles } from './database.ts'
import { lockDataFolder } from './lock.ts'
import { say } from './say.ts'
import { keptSecrets, readSecrets } from './secrets.ts'
import { Supervisor } from './supervise.ts'

/** Puts the addresses of the database into the environment. @throws StartError */
export async function reachDatabase(config: Config): Promise<{ close: () => Promise<void> }> {
  const running = await runningDatabase(config)
  const { ownerUrl, secrets, close } = running ?? (await startDatabase(config))
  await migrate(ownerUrl)
  await openToRoles(config, secrets, ownerUrl)
  Object.assign(process.env, addressesOf(config, secrets))
  process.env.BALAGH_DATA = config.dataFolder
  return { close }
}

/** The embedded server of an installation that runs now. */
async function runningDatabase({ databaseUrl, dataFolder }: Config) {
  const secrets = databaseUrl ? null : keptSecrets(dataFolder)
  if (!secrets) return null
  const ownerUrl = embeddedUrl(secrets)
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 2000 })
  try {
    await client.connect()
    return { ownerUrl, secrets, close: async () => {} }
  } catch {
    return null
  } finally {
    await client.end().catch(() => {})
  }
}

async function startDatabase(config: Config) {
  openDataFolder(config.dataFolder)
  const isOurs = config.databaseUrl === undefined
  const { unlock } = isOurs ? lockDataFolder(config.dataFolder) : { unlock: () => {} }
  const secrets = await readSecrets(config.dataFolder)
  const supervisor = new Supervisor((name, line) => say(`${name} │ ${line}`))
  const ownerUrl = await openDatabase(supervisor, config, secrets)
  const close = async () => {
    await supervisor.stop('postgres')
    unlock()
  }
  return { ownerUrl, secrets, close }
}
