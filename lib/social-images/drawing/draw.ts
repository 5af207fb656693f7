// The program of the limited child process that draws one card. It gets a folder with the card's words and perhaps its
// photo, writes the image into it, says in one line of JSON what it made, and knows nothing else.
// node lib/social-images/drawing/draw.ts <folder>
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Renderer, type RgbaImage } from '@takumi-rs/core'
import sharp from 'sharp'
import { cardNode } from './card.ts'
import { drawableWith } from '../words/coverage.ts'
import { cropAround, type Focus } from './crop.ts'
import { encode } from './encode.ts'
import { fitHeadline } from '../words/fit-headline.ts'
import { fitLines } from '../words/fit-lines.ts'
import { readFonts } from './fonts.ts'
import { panelWidth } from './layout.ts'
import { cardFile, type Card, emblemFile, photoFile, socialImageSize } from '../social-image.ts'

sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpegFile'] })
sharp.concurrency(1)
sharp.cache(false)

async function readPhoto(file: string, focus: Focus): Promise<RgbaImage> {
  const frame = { width: panelWidth.photo, height: socialImageSize.height }
  const { width, height } = await sharp(file).metadata()
  const { scaled, cut } = cropAround({ width, height }, frame, focus)
  const data = await sharp(file, { failOn: 'error' })
    .resize({ ...scaled, fit: 'fill' })
    .extract(cut)
    .toColourspace('srgb')
    .ensureAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer()
  return { ...frame, data }
}

const folder = process.argv[2]!
const fonts = await readFonts()
const drawable = drawableWith(fonts.map(({ data }) => data))
const given = JSON.parse(await readFile(join(folder, cardFile), 'utf8'), (_, value) =>
  typeof value === 'string' ? drawable(value) : value,
) as Card
const renderer = new Renderer()
for (const font of fonts) await renderer.registerFont(font)

const photo = given.photo && (await readPhoto(join(folder, photoFile), given.photo))
const emblem = given.site.emblem && (await readFile(join(folder, emblemFile)))
const card = await fitLines(renderer, given)
const headline = await fitHeadline(renderer, card)
const pixels = await renderer.render(cardNode(card, headline, { photo, emblem }), {
  ...socialImageSize,
  format: 'raw',
})
const { extension, content } = await encode(pixels, photo !== null)
await writeFile(join(folder, `card.${extension}`), content)
process.stdout.write(`${JSON.stringify({ extension })}\n`)
