// One supervisor per data folder.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beginningOf } from './identity.ts'
import { StartError } from './start-error.ts'

type Lock = {
  unlock: () => void
  /** The supervisor before was killed, so its processes may just be ending. */
  isTakenOver: boolean
}

/** @throws StartError when the folder's supervisor is running. */
export function lockDataFolder(folder: string): Lock {
  const file = join(folder, 'supervisor.pid')
  const mine = `${process.pid} ${beginningOf(process.pid)}`
  const unlock = () => read(file) === mine && rmSync(file)
  if (claim(file, mine)) return { unlock, isTakenOver: false }
  const [pid, beginning] = read(file).split(' ')
  if (beginning && beginningOf(Number(pid)) === beginning)
    throw new StartError(`Balagh already runs with the data folder ${folder} (process ${pid}).`)
  rmSync(file, { force: true })
  if (!claim(file, mine)) throw new StartError(`Balagh is being started with ${folder} elsewhere.`)
  return { unlock, isTakenOver: true }
}

/** Only one process can make the file. */
function claim(file: string, mine: string) {
  try {
    writeFileSync(file, mine, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function read(file: string) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
