import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { runLimited } from '#lib/processes/limited-child.ts'
import type { PhotoType } from './photo.ts'

const answer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), width: z.int().positive(), height: z.int().positive() }),
  z.object({ ok: z.literal(false), code: z.string() }),
])

// By its place in the project: the application that calls this is bundled, the program is not.
const program = pathToFileURL(join(process.cwd(), 'lib/media/decode-emblem.ts'))

/** Runs decode-emblem.ts as a limited child, which leaves `made.png` in the folder. */
export async function decodeEmblemApart(file: string, type: PhotoType, folder: string) {
  const format = type.slice('image/'.length)
  const line = await runLimited(program, [file, format, folder], folder, { milliseconds: 20_000 })
  if (line === null) return { ok: false, code: 'photo.unreadable' } as const
  return answer.parse(JSON.parse(line))
}
