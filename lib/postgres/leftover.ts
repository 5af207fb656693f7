// What a killed server leaves behind must not block the next one, and must not be taken for one that is at work.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beginningOf, commandOf, parentOf } from '#lib/processes/identity.ts'
import { StartError } from '#lib/processes/start-error.ts'

/** Shuts down a server whose supervisor was killed: it goes on running and would hold the folder. */
export async function stopLeftover(folder: string) {
  const pidFile = join(folder, 'postmaster.pid')
  if (!existsSync(pidFile)) return
  const [first, ...rest] = readFileSync(pidFile, 'utf8').split('\n')
  const pid = Number(first)
  if (!pid) return rmSync(pidFile)
  // A file whose server is dead is PostgreSQL's own affair: it knows whether sessions are still ending.
  if (!beginningOf(pid)) return
  if (!commandOf(pid).includes(`-D ${folder} `)) {
    // The number is another program's by now. Ours in its place: PostgreSQL never takes its parent for a server.
    writeFileSync(pidFile, [process.pid, ...rest].join('\n'))
    return
  }
  if (isSupervised(pid))
    throw new StartError(`The database in ${folder} is in use by another Balagh (process ${pid}).`)
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const)
    if (await ends(pid, signal)) return
}

const isSupervised = (pid: number) => commandOf(parentOf(parentOf(pid))).includes('start.ts')

async function ends(pid: number, signal: NodeJS.Signals) {
  process.kill(pid, signal)
  for (let tries = 0; tries < 100; tries++) {
    if (!beginningOf(pid)) return true
    await sleep(50)
  }
  return false
}
