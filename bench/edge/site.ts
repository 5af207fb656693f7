// A whole site for the measurement: database, app and edge as processes of their own, with one published release in it.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { tryPort } from '#lib/processes/data-folder.ts'
import { waitForPage } from '#lib/processes/wait-for-page.ts'
import { openBenchDatabase } from '../database.ts'

const next = 'node_modules/next/dist/bin/next'

export const freePort = async () => (await tryPort(0, '127.0.0.1'))!

/** Ends with the measurement, however that ends. */
export function child(args: string[], env: Record<string, string | undefined> = {}) {
  const started = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', process.argv.includes('--verbose') ? 'inherit' : 'ignore', 'ipc'],
  })
  const abandon = () => started.kill('SIGKILL')
  process.once('exit', abandon)
  return { started, stop: () => stop(started) }
}

async function stop(started: ChildProcess) {
  if (started.exitCode !== null) return
  const ended = once(started, 'exit')
  started.kill('SIGTERM')
  await ended
}

export async function openSite(folder: string) {
  const built = join(process.env.BALAGH_DIST ?? '.next', 'BUILD_ID')
  if (!existsSync(built)) throw new Error('There is no build yet: npm start makes one.')
  const database = await openBenchDatabase()
  const [appPort, edgePort] = [await freePort(), await freePort()]
  Object.assign(process.env, {
    NODE_ENV: 'production',
    BALAGH_DATA: folder,
    BALAGH_PUBLIC_URL: `http://localhost:${edgePort}`,
    BALAGH_SECRET: 'a-secret-for-benches-that-is-long-enough',
  })
  const app = child([next, 'start', '-p', String(appPort), '-H', 'localhost'])
  const edge = child(['--max-semi-space-size=2', '--expose-gc', 'edge.ts'], {
    PORT: String(edgePort),
    HOST: '127.0.0.1',
    BALAGH_FRONT: 'nginx',
    APP_URL: `http://localhost:${appPort}`,
    DATABASE_URL: undefined,
    NODE_COMPILE_CACHE: join(folder, 'compiled'),
  })
  await waitForPage(`http://localhost:${appPort}/api/health`)
  await waitForPage(`http://127.0.0.1:${edgePort}/healthz`)
  const close = async () => {
    await edge.stop()
    await app.stop()
    await database.stop()
  }
  return { edgePort, edgePid: edge.started.pid!, appPort, close }
}
