import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'

export type Run = { perSecond: number; requests: number; p99: number; errors: number }

export const isThere = (program: string) => spawnSync('which', [program]).status === 0

/** One round of load on an address, from one thread, with p99 in milliseconds. */
export async function load(url: string, connections: number, seconds: number, header = '') {
  const options = [`-t1`, `-c${connections}`, `-d${seconds}s`, '--latency']
  if (header) options.push('-H', header)
  const { stdout } = await promisify(execFile)('wrk', [...options, url])
  const [, p99 = '0', unit = 'ms'] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout) ?? []
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1] ?? 0)
  const requests = Number(/(\d+) requests in/.exec(stdout)?.[1] ?? 0)
  const wrong = /Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? 0
  const scale = { us: 0.001, ms: 1, s: 1000 }[unit] ?? 1
  return { perSecond, requests, p99: Number(p99) * scale, errors: Number(wrong) } satisfies Run
}

export const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!
