// A child process that cannot hurt: little memory, little time, an empty environment, a folder of its own, and an end of
// its own when this process dies. For libraries that are fed with what strangers wrote or took.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export type Limits = { milliseconds?: number; kilobytes?: number; signal?: AbortSignal }

const longestAnswer = 65_536
// By its place in the project: also the application calls this, and that is bundled.
const followParent = pathToFileURL(join(process.cwd(), 'lib/processes/follow-parent.ts')).href

/**
 * Memory for all that is not code, and a minute of processor time should nobody be left to kill it. What waits for a processor
 * waits behind readers and editors.
 */
const limitsOf = (kilobytes: number) =>
  `ulimit -d ${kilobytes} 2>/dev/null; ulimit -t 60 2>/dev/null; ulimit -c 0 2>/dev/null; exec nice -n 10 "$@"`

function commandLine(program: URL, args: string[], kilobytes: number): [string, string[]] {
  const file = fileURLToPath(program)
  const node = ['--max-old-space-size=128', '--import', followParent, file, ...args]
  if (process.platform === 'win32') return [process.execPath, node]
  return ['/bin/sh', ['-c', limitsOf(kilobytes), 'sh', process.execPath, ...node]]
}

/** @returns the line that the program said; null when it ended without success, because of a limit or a crash. */
export async function runLimited(
  program: URL,
  args: string[],
  folder: string,
  { milliseconds = 60_000, kilobytes = 2_000_000, signal }: Limits = {},
): Promise<string | null> {
  const child = spawn(...commandLine(program, args, kilobytes), {
    cwd: folder,
    env: { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH, TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
    timeout: milliseconds,
    killSignal: 'SIGKILL',
    signal,
  })
  let line = ''
  child.stdout!.setEncoding('utf8').on('data', (text: string) => {
    line += text
    if (line.length > longestAnswer) child.kill('SIGKILL')
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    // An abort is no error: the child is killed and its end follows.
    child.once('error', (error) => (child.pid ? undefined : reject(error)))
    child.once('close', resolve)
  })
  return code === 0 ? line : null
}
