// The embedded PostgreSQL as a process of its own, for the life of its supervisor. It ends cleanly at SIGTERM, and also
// when the supervisor is gone, so that a killed supervisor leaves no server behind.
import type { ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Cluster, clusterFolder, initialise, startServer } from '#lib/postgres/cluster.ts'
import { stopLeftover } from '#lib/postgres/leftover.ts'
import { routineLine } from '#lib/postgres/routine.ts'
import { findServerFiles } from '#lib/postgres/server-files.ts'
import { StartError } from '#lib/processes/start-error.ts'

const { BALAGH_DATA, POSTGRES_PORT, POSTGRES_PASSWORD } = process.env
if (!BALAGH_DATA || !POSTGRES_PORT || !POSTGRES_PASSWORD)
  throw new Error(
    'postgres.ts needs BALAGH_DATA, POSTGRES_PORT and POSTGRES_PASSWORD; npm start sets them',
  )

const end = new AbortController()
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => end.abort())

const complain = (line: string) => process.stderr.write(`${line}\n`)

try {
  const server = await open(BALAGH_DATA, Number(POSTGRES_PORT), POSTGRES_PASSWORD)
  server.once('exit', (code) => process.exit(code ?? 1))
  process.send?.('ready')
} catch (error) {
  if (!end.signal.aborted)
    complain(error instanceof StartError ? error.message : String((error as Error).stack))
  process.exit(end.signal.aborted ? 0 : 1)
}

async function open(dataFolder: string, port: number, password: string) {
  const files = await findServerFiles(dataFolder)
  const cluster = { ...files, folder: clusterFolder(files), port, password, signal: end.signal }
  await stopLeftover(cluster.folder)
  await initialise(cluster)
  return startPatiently(cluster)
}

/** Sessions of a killed server end by themselves, and until then PostgreSQL does not start beside them. */
async function startPatiently(cluster: Cluster): Promise<ChildProcess> {
  for (const deadline = Date.now() + 10_000; ; await sleep(250)) {
    let isHeld = false
    const onLog = (line: string) => {
      isHeld ||= line.includes('shared memory block')
      if (!routineLine.test(line)) complain(line)
    }
    try {
      return await startServer(cluster, onLog)
    } catch (error) {
      if (!isHeld || end.signal.aborted || Date.now() > deadline) throw error
    }
  }
}
