import { processorTimeOf } from './process-costs.ts'
import { load, median, type Run } from './wrk.ts'

export type Contestant = {
  name: string
  url: string
  pids: number[]
  header?: string
  /** Whom it is measured against, and how much of it there should be. */
  against?: string
  aim?: number
  aimP99?: number
}

type Timed = Run & { processor: number }
type Score = { perSecond: number; p99: number; processor: number; errors: number }

/** Everyone in turn, round after round; the medians. The first round warms up. */
export async function contest(
  contestants: Contestant[],
  connections: number,
  { rounds, seconds }: { rounds: number; seconds: number },
) {
  const runs = new Map<string, Timed[]>(contestants.map(({ name }) => [name, []]))
  for (let round = 0; round <= rounds; round++)
    for (const { name, url, header, pids } of contestants) {
      const before = sumOf(pids)
      const run = await load(url, connections, round === 0 ? 1 : seconds, header)
      const processor = (sumOf(pids) - before) / run.requests
      if (round > 0) runs.get(name)!.push({ ...run, processor })
    }
  const scores = new Map<string, Score>()
  for (const [name, own] of runs)
    scores.set(name, {
      perSecond: median(own.map(({ perSecond }) => perSecond)),
      p99: median(own.map(({ p99 }) => p99)),
      processor: median(own.map(({ processor }) => processor)),
      errors: own.reduce((sum, { errors }) => sum + errors, 0),
    })
  return contestants.map((one) => lineOf(one, connections, scores))
}

const sumOf = (pids: number[]) => pids.reduce((sum, pid) => sum + processorTimeOf(pid), 0)

function lineOf(one: Contestant, connections: number, scores: Map<string, Score>) {
  const own = scores.get(one.name)!
  const other = one.against ? scores.get(one.against) : undefined
  const ratio = other && own.perSecond / other.perSecond
  const ratioP99 = other && own.p99 / other.p99
  return {
    what: one.name,
    connections,
    'requests/s': Math.round(own.perSecond),
    'p99 ms': own.p99.toFixed(2),
    'µs each': own.processor.toFixed(1),
    'not 2xx': own.errors,
    ratio: ratio?.toFixed(2) ?? '',
    aim: told(ratio, one.aim, (is, aim) => is >= aim, '≥'),
    'p99 ratio': ratioP99?.toFixed(2) ?? '',
    'aim p99': told(ratioP99, one.aimP99, (is, aim) => is <= aim, '≤'),
    'µs ratio': other ? (other.processor / own.processor).toFixed(2) : '',
  }
}

function told(
  is: number | undefined,
  aim: number | undefined,
  isKept: (is: number, aim: number) => boolean,
  sign: string,
) {
  if (is === undefined || aim === undefined) return ''
  return `${sign} ${aim} ${isKept(is, aim) ? 'kept' : 'MISSED'}`
}
