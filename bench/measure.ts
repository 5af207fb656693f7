// Times of one thing done many times, and the table that tells them.
import { cpus, loadavg } from 'node:os'
import pg from 'pg'

type Times = { p50: number; p99: number; most: number; rounds: number }

/** Does it `rounds` times after a warm-up, one after the other. What `prepare` returns is made outside the clock. */
export async function timesOf<T>(
  rounds: number,
  prepare: (round: number) => T | Promise<T>,
  measured: (prepared: T) => Promise<unknown>,
): Promise<Times> {
  const warmUp = Math.ceil(rounds / 5)
  const taken: number[] = []
  for (let round = 0; round < warmUp + rounds; round++) {
    const prepared = await prepare(round)
    const start = performance.now()
    await measured(prepared)
    if (round >= warmUp) taken.push(performance.now() - start)
  }
  return summaryOf(taken)
}

/** Does each of them in turn, round after round, so that other work on the machine slows them all alike. */
export async function timesOfEach(
  rounds: number,
  measured: Record<string, () => Promise<unknown>>,
) {
  const taken: Record<string, number[]> = {}
  const warmUp = Math.ceil(rounds / 5)
  for (let round = 0; round < warmUp + rounds; round++)
    for (const [what, act] of Object.entries(measured)) {
      const start = performance.now()
      await act()
      if (round >= warmUp) (taken[what] ??= []).push(performance.now() - start)
    }
  return Object.fromEntries(Object.entries(taken).map(([what, times]) => [what, summaryOf(times)]))
}

export function summaryOf(taken: number[]): Times {
  const sorted = taken.toSorted((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
  return { p50: at(0.5), p99: at(0.99), most: sorted.at(-1)!, rounds: taken.length }
}

/** How many statements `act` says to the database, BEGIN and COMMIT included. */
export async function statementsOf(act: () => Promise<unknown>): Promise<number> {
  const client = pg.Client.prototype as { query: (...said: unknown[]) => unknown }
  const { query } = client
  let count = 0
  client.query = function (...said) {
    count += 1
    return query.apply(this, said)
  }
  await act().finally(() => (client.query = query))
  return count
}

const milliseconds = (time: number) => `${time.toFixed(1)} ms`

/** One line of a table: what, its times, and whether it keeps its aim. */
export const line = (what: string, { p50, p99, most, rounds }: Times, aim?: number) => ({
  what,
  rounds,
  p50: milliseconds(p50),
  p99: milliseconds(p99),
  longest: milliseconds(most),
  'aim (p99)': aim ? `${aim} ms ${p99 <= aim ? 'kept' : 'MISSED'}` : '',
})

/** Other work on the machine makes every figure larger, so it is told with them. */
export function printMachine() {
  const load = loadavg().map((one) => one.toFixed(1))
  console.log(
    `${cpus().length} × ${cpus()[0]?.model}, load ${load.join(' ')}, Node ${process.version}`,
  )
}

/** `--name 500` on the command line. */
export function numberAsked(name: string, otherwise: number) {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}
