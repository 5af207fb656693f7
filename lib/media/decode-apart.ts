// Runs decode.ts as a limited child.
import { z } from 'zod'
import { type Limits, runLimited } from '#lib/processes/limited-child.ts'
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

const program = new URL('./decode.ts', import.meta.url)

export async function decodeApart(
  file: string,
  type: PhotoType,
  folder: string,
  limits?: Limits,
): Promise<Decoded> {
  const format = type.slice('image/'.length)
  const line = await runLimited(program, [file, format, folder], folder, limits)
  return line === null ? 'gone' : answer.parse(JSON.parse(line))
}
