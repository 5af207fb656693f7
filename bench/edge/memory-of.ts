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
