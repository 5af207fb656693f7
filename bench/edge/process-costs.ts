import { readFileSync } from 'node:fs'

/** Resident and proportional size of a process, as Linux tells them. */
export function memoryOf(pid: number): string {
  const inMegabytes = (file: string, name: string) => {
    const [, kilobytes] =
      new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(readFileSync(file, 'utf8')) ?? []
    return `${(Number(kilobytes) / 1024).toFixed(0)} MB`
  }
  try {
    return `${inMegabytes(`/proc/${pid}/status`, 'VmRSS')} resident, ${inMegabytes(`/proc/${pid}/smaps_rollup`, 'Pss')} proportional`
  } catch {
    return 'unknown on this system'
  }
}

/** Processor time that a process and its children have used, in microseconds; Linux counts it in hundredths of a second. */
export function processorTimeOf(pid: number): number {
  const textOf = (file: string) => {
    try {
      return readFileSync(file, 'utf8')
    } catch {
      return ''
    }
  }
  const stat = textOf(`/proc/${pid}/stat`)
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const children = textOf(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean)
  const own = (Number(fields[11]) + Number(fields[12])) * 10_000
  return children.reduce((sum, child) => sum + processorTimeOf(Number(child)), own || 0)
}
