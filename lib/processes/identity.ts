// Numbers of processes are given out again, so a number that was once written down is believed only together with more.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const isLinux = process.platform === 'linux'

function fromProc(pid: number, file: string) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}

const fromPs = (pid: number, column: string) =>
  spawnSync('ps', ['-p', String(pid), '-o', `${column}=`], { encoding: 'utf8' }).stdout?.trim() ??
  ''

/** What Linux tells of a process, from its state on: the name before it may hold any character. */
function statOf(pid: number) {
  const stat = fromProc(pid, 'stat')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return { state: fields[0], parent: fields[1], beginning: fields[19] }
}

/** The command line of a living process; empty when there is none. */
export const commandOf = (pid: number) =>
  isLinux ? fromProc(pid, 'cmdline').replaceAll('\0', ' ') : fromPs(pid, 'command')

/** When a living process began, as its system counts time; empty when there is none, or only its zombie. */
export function beginningOf(pid: number): string {
  if (!isLinux) return fromPs(pid, 'lstart')
  const { state, beginning } = statOf(pid)
  return state === 'Z' ? '' : (beginning ?? '')
}

export const parentOf = (pid: number) => Number(isLinux ? statOf(pid).parent : fromPs(pid, 'ppid'))
