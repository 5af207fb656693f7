// One embedded PostgreSQL cluster: its files, made once, and its server.
import { type ChildProcess, spawn } from 'node:child_process'
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { StartError } from '#lib/processes/start-error.ts'
import type { ServerFiles } from './server-files.ts'

export type Cluster = ServerFiles & {
  folder: string
  port: number
  password: string
  /** Ends whatever runs for the cluster: the server cleanly, its making without a trace. */
  signal?: AbortSignal
}

export const clusterFolder = (files: ServerFiles) => join(files.home, 'postgres')

const serverFlags = [
  '-c',
  'listen_addresses=127.0.0.1',
  '-c',
  'unix_socket_directories=',
  '-c',
  'max_connections=120',
]

const spawnFor = ({ bin, user, home, signal }: Cluster, program: string, flags: string[]) =>
  // SIGINT is PostgreSQL's fast shutdown: sessions are ended, nothing is lost.
  spawn(join(bin, program), flags, {
    ...user,
    cwd: home,
    stdio: ['ignore', 'ignore', 'pipe'],
    signal,
    killSignal: 'SIGINT',
  })

/** Makes the cluster's files when there are none. They appear whole: whoever is killed meanwhile leaves no half. */
export async function initialise(cluster: Cluster) {
  for (const name of readdirSync(cluster.home))
    if (name.startsWith('postgres-new-'))
      rmSync(join(cluster.home, name), { recursive: true, force: true })
  if (existsSync(join(cluster.folder, 'PG_VERSION'))) return
  const folder = mkdtempSync(join(cluster.home, 'postgres-new-'))
  const passwordFile = join(folder, 'password')
  const files = join(folder, 'postgres')
  writeFileSync(passwordFile, cluster.password, { mode: 0o600 })
  if (cluster.user)
    for (const path of [folder, passwordFile]) chownSync(path, cluster.user.uid, cluster.user.gid)
  const flags = ['-D', files, '-U', 'postgres', '-E', 'UTF8', '--locale=C', '-A', 'scram-sha-256']
  const made = spawnFor(cluster, 'initdb', [...flags, `--pwfile=${passwordFile}`])
  const closed = new Promise((resolve) => made.on('error', () => {}).once('close', resolve))
  const [complaint, code] = await Promise.all([text(made.stderr!), closed])
  if (code === 0) renameSync(files, cluster.folder)
  rmSync(folder, { recursive: true, force: true })
  if (code !== 0) throw new StartError(`The database could not be made: ${complaint.trim()}`)
}

/** Starts the server and resolves when it accepts connections. `onLog` gets its log lines. */
export function startServer(
  cluster: Cluster,
  onLog: (line: string) => void,
  more: string[] = [],
): Promise<ChildProcess> {
  const flags = ['-D', cluster.folder, '-p', String(cluster.port), ...serverFlags, ...more]
  const server = spawnFor(cluster, 'postgres', flags)
  return new Promise((resolve, reject) => {
    // Also told when the server is asked to end, which then takes its time.
    server.on('error', (error) => server.pid === undefined && reject(error))
    server.once('exit', (code) => reject(new StartError(`postgres ended with code ${code}`)))
    createInterface(server.stderr!).on('line', (line) => {
      onLog(line)
      if (line.includes('ready to accept connections')) resolve(server)
    })
  })
}
