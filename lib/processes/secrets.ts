// What one installation keeps to itself: made at the first start, then kept in the data folder.
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tryPort } from './data-folder.ts'
import { StartError } from './start-error.ts'

export type Secrets = {
  secret: string
  postgresPassword: string
  deskPassword: string
  newsroomPassword: string
  postgresPort: number
  /** Where the app listens, for the edge alone. */
  appPort: number
}

const random = () => randomBytes(32).toString('base64url')

export async function readSecrets(folder: string): Promise<Secrets> {
  const file = join(folder, 'secrets.json')
  const kept = readKept(file)
  const secrets: Secrets = {
    secret: kept.secret ?? random(),
    postgresPassword: kept.postgresPassword ?? random(),
    deskPassword: kept.deskPassword ?? random(),
    newsroomPassword: kept.newsroomPassword ?? random(),
    postgresPort: await freePort(kept.postgresPort),
    appPort: await freePort(kept.appPort),
  }
  // Written whole or not at all: half of it would lock everyone out of the database.
  writeFileSync(`${file}.part`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.part`, file)
  return secrets
}

/** The secrets of an installation whose database may be running, as they were kept; null when there are none yet. */
export function keptSecrets(folder: string): Secrets | null {
  const kept = readKept(join(folder, 'secrets.json'))
  return kept.postgresPort ? (kept as Secrets) : null
}

function readKept(file: string): Partial<Secrets> {
  if (!existsSync(file)) return {}
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new StartError(
      `${file} is damaged. Restore it from a backup: it holds the keys to the data.`,
    )
  }
}

/** The wished port when nothing listens there, otherwise any free one. */
async function freePort(wished = 0): Promise<number> {
  const port = await tryPort(wished, '127.0.0.1')
  return port ?? (await freePort())
}
