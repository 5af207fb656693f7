import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type Limits, runLimited } from '#lib/processes/limited-child.ts'
import { type Card, cardFile, type ImageExtension, imageTypes } from './social-image.ts'

const answer = z.object({ extension: z.enum(Object.keys(imageTypes) as [ImageExtension]) })
const program = new URL('./drawing/draw.ts', import.meta.url)
const patience = { milliseconds: 20_000, kilobytes: 1_000_000 }

export type Drawn = { extension: ImageExtension; content: Buffer }

/** Draws a card in a limited child; its photo lies in the folder already. `gone`: the child ended without an image. */
export async function drawApart(
  card: Card,
  folder: string,
  limits?: Limits,
): Promise<Drawn | 'gone'> {
  await writeFile(join(folder, cardFile), JSON.stringify(card), { mode: 0o600 })
  const line = await runLimited(program, [folder], folder, { ...patience, ...limits })
  if (line === null) return 'gone'
  const { extension } = answer.parse(JSON.parse(line))
  return { extension, content: await readFile(join(folder, `card.${extension}`)) }
}
