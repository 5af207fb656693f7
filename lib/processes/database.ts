// The database of an installation: the given one, or the embedded one of its data folder.
import { setTimeout as sleep } from 'node:timers/promises'
import { type Config } from '#lib/config.ts'
import { urlActingAs, urlOfRole } from '#lib/db/connection.ts'
import { setRolePasswords } from '#prisma/role-passwords.ts'
import { checkNewsroom, checkOwner } from './check-database.ts'
import { say } from './say.ts'
import type { Secrets } from './secrets.ts'
import { StartError } from './start-error.ts'
import type { Supervisor } from './supervise.ts'

export const embeddedUrl = ({ postgresPassword, postgresPort }: Secrets) =>
  `postgresql://postgres:${postgresPassword}@127.0.0.1:${postgresPort}/postgres`

/** Starts the embedded server, or tries the given one, and returns the address for migrations. */
export async function openDatabase(supervisor: Supervisor, config: Config, secrets: Secrets) {
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
  return embeddedUrl(secrets)
}

/** The same, but waits for a database that does not answer: what is stored is served meanwhile. */
export async function openPatiently(supervisor: Supervisor, config: Config, secrets: Secrets) {
  for (let isTold = false; ; await sleep(1000)) {
    try {
      return await openDatabase(supervisor, config, secrets)
    } catch (error) {
      const mayPass = error instanceof StartError && (error.mayPass || !config.databaseUrl)
      if (!mayPass) throw error
      if (!isTold) say(`${error.message} Stored pages are served; trying again each second.`)
      isTold = true
    }
  }
}

/** The addresses at which the processes reach the database, each as its role. */
export function addressesOf(config: Config, secrets: Secrets) {
  const { databaseUrl, newsroomUrl } = config
  if (!databaseUrl) {
    const { deskPassword, newsroomPassword } = secrets
    const ownerUrl = embeddedUrl(secrets)
    return {
      DATABASE_URL: urlOfRole(ownerUrl, 'balagh_desk', deskPassword),
      DATABASE_NEWSROOM_URL: urlOfRole(ownerUrl, 'balagh_newsroom', newsroomPassword),
    }
  }
  return {
    DATABASE_URL: urlActingAs(databaseUrl, 'balagh_desk'),
    DATABASE_NEWSROOM_URL: newsroomUrl ?? urlActingAs(databaseUrl, 'balagh_newsroom'),
  }
}

/** Gives the roles their passwords in the embedded database; in a given one, looks whether the readers' sign-in is right. */
export async function openToRoles(config: Config, secrets: Secrets, ownerUrl: string) {
  const { deskPassword, newsroomPassword } = secrets
  if (!config.databaseUrl)
    await setRolePasswords(ownerUrl, {
      balagh_desk: deskPassword,
      balagh_newsroom: newsroomPassword,
    })
  else if (config.newsroomUrl) await checkNewsroom(config.newsroomUrl)
}
