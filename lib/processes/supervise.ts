// Child processes that are started in order, restarted when they fall, and stopped in the reverse order.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { stripVTControlCharacters } from 'node:util'
import { StartError } from './start-error.ts'

export type ProcessPlan = {
  name: string
  args: string[]
  env: Record<string, string | undefined>
  /** Lines of its log that say nothing new at any start. */
  routine?: RegExp
}

const followParent = new URL('./follow-parent.ts', import.meta.url).href
const patience = 10_000

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null

export class Supervisor {
  private readonly running = new Map<string, ChildProcess>()
  private readonly falls = new Map<string, number>()
  private stopping = false
  private readonly log: (name: string, line: string) => void

  constructor(log: (name: string, line: string) => void) {
    this.log = log
  }

  /** Starts a process and keeps it alive until `stop`. */
  start(plan: ProcessPlan) {
    this.keepAlive(plan, this.spawn(plan))
  }

  /** Starts a process, waits until it says `ready`, and keeps it alive from then on. */
  async startAndWait(plan: ProcessPlan): Promise<void> {
    const child = this.spawn(plan)
    await Promise.race([once(child, 'message'), once(child, 'exit')])
    if (hasEnded(child))
      throw new StartError(`The process ${plan.name} did not start; its last lines above say why.`)
    this.keepAlive(plan, child)
  }

  /** Runs a process to its end, for what it sends back. @throws StartError with the sentence that it refuses with. */
  async run<T>(plan: ProcessPlan, progress?: (done: number, all: number) => void): Promise<T> {
    const child = this.spawn(plan)
    let said: { result?: T; refused?: string } = {}
    child.on('message', (message: typeof said & { progress?: [number, number] }) => {
      if (message.progress) progress?.(...message.progress)
      else said = message
    })
    await once(child, 'exit')
    if ('result' in said) return said.result as T
    throw new StartError(said.refused ?? `The process ${plan.name} ended before its work was done.`)
  }

  private spawn({ name, args, env, routine }: ProcessPlan): ChildProcess {
    if (this.stopping) throw new StartError('Balagh is being stopped.')
    const child = spawn(process.execPath, ['--import', followParent, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // A group of its own: Ctrl-C reaches the supervisor only, which then stops the others in order.
      detached: true,
    })
    this.running.set(name, child)
    for (const stream of [child.stdout!, child.stderr!])
      createInterface(stream).on('line', (line) => {
        const text = stripVTControlCharacters(line)
        if (text.trim() && !routine?.test(text)) this.log(name, line)
      })
    return child
  }

  private keepAlive(plan: ProcessPlan, child: ChildProcess) {
    const begun = Date.now()
    child.once('exit', (code, signal) => {
      if (!this.stopping) void this.restart(plan, Date.now() - begun, signal ?? `code ${code}`)
    })
  }

  /** Waits longer with each fall in a row, up to 10 s; a process that ran for a minute starts afresh. */
  private async restart(plan: ProcessPlan, lived: number, reason: string) {
    const falls = lived > 60_000 ? 0 : (this.falls.get(plan.name) ?? 0)
    this.falls.set(plan.name, falls + 1)
    const wait = Math.min(10_000, 250 * 2 ** falls)
    this.log(plan.name, `ended (${reason}); starting again in ${wait} ms`)
    await sleep(wait)
    if (!this.stopping) this.start(plan)
  }

  /** SIGTERM to the named ones, SIGKILL for who has not ended in time. None is started from now on. */
  async stop(...names: string[]): Promise<void> {
    this.stopping = true
    await Promise.all(names.map((name) => this.end(this.running.get(name))))
  }

  private async end(child: ChildProcess | undefined) {
    if (!child || hasEnded(child)) return
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    const late = setTimeout(() => child.kill('SIGKILL'), patience)
    await ended
    clearTimeout(late)
  }
}
