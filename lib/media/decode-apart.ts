// Runs decode.ts as a child that cannot hurt: little memory, little time, an empty environment, and an end of its own
// when this process dies.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { photoFormats, type PhotoType } from './photo.ts'

const rendition = z.object({
  format: z.enum(photoFormats),
  width: z.int().positive(),
  height: z.int().positive(),
})
const answer = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    width: z.int().positive(),
    height: z.int().positive(),
    renditions: z.array(rendition).min(1),
  }),
  z.object({ ok: z.literal(false), code: z.string() }),
])

/** `gone`: the child ended without an answer, because of a limit or a crash in the decoder. */
export type Decoded = z.infer<typeof answer> | 'gone'
type Limits = { milliseconds?: number; signal?: AbortSignal }

const longestAnswer = 65_536
const program = fileURLToPath(new URL('./decode.ts', import.meta.url))
const followParent = new URL('../processes/follow-parent.ts', import.meta.url).href
// 2 GB of memory for all that is not code, and a minute of processor time should nobody be left to kill it.
const limits =
  'ulimit -d 2000000 2>/dev/null; ulimit -t 60 2>/dev/null; ulimit -c 0 2>/dev/null; exec "$@"'

function commandLine(args: string[]): [string, string[]] {
  const node = ['--max-old-space-size=128', '--import', followParent, program, ...args]
  if (process.platform === 'win32') return [process.execPath, node]
  return ['/bin/sh', ['-c', limits, 'sh', process.execPath, ...node]]
}

export async function decodeApart(
  file: string,
  type: PhotoType,
  folder: string,
  { milliseconds = 60_000, signal }: Limits = {},
): Promise<Decoded> {
  const format = type.slice('image/'.length)
  const child = spawn(...commandLine([file, format, folder]), {
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
  return code === 0 ? answer.parse(JSON.parse(line)) : 'gone'
}
