// The whole of Balagh as an office runs it, on a port and in a folder of its own: for measuring what readers and editors get.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readConfig } from '#lib/config.ts'
import { addressesOf } from '#lib/processes/database.ts'
import { tryPort } from '#lib/processes/data-folder.ts'
import { keptSecrets } from '#lib/processes/secrets.ts'

export type Stack = {
  origin: string
  /** Where pages are rendered, without the edge in front. */
  appOrigin: string
  folder: string
  /** The supervisor's. */
  pid: number
  /** Milliseconds from the start to the first page. */
  firstPage: number
  stop: (signal?: NodeJS.Signals) => Promise<void>
}

export const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'balagh-bench-'))
  chmodSync(folder, 0o755)
  return folder
}
export const removeFolder = (folder: string) => rmSync(folder, { recursive: true, force: true })

/** As it was before the address of a started database came into it. */
const outside = { ...process.env }

/** The site's address is in every page, so who is started again on a folder is started at the same port. */
const ports = new Map<string, number>()

/** Starts everything, and puts the addresses of its database into this process's environment. */
export async function startStack(
  folder: string,
  more: Record<string, string> = {},
): Promise<Stack> {
  const port = ports.get(folder) ?? (await tryPort(0, '127.0.0.1'))!
  ports.set(folder, port)
  const env = {
    ...outside,
    BALAGH_DATA: folder,
    PORT: String(port),
    HOST: 'localhost',
    ...more,
  }
  const begun = performance.now()
  const child = spawn(process.execPath, ['start.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part) => (said = (said + part).slice(-4000)))
  const origin = `http://localhost:${port}`
  while (!(await isUp(origin))) {
    if (child.exitCode !== null) throw new Error(`It did not start:\n${said}`)
    await sleep(5)
  }
  const firstPage = performance.now() - begun
  const secrets = keptSecrets(folder)!
  Object.assign(process.env, addressesOf(readConfig(env), secrets), { BALAGH_DATA: folder })
  const appOrigin = `http://localhost:${secrets.appPort}`
  return {
    origin,
    appOrigin,
    folder,
    pid: child.pid!,
    firstPage,
    stop: (signal) => stop(child, signal),
  }
}

const isUp = (origin: string) =>
  fetch(origin).then(
    (answer) => answer.status === 200,
    () => false,
  )

async function stop(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM') {
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}
