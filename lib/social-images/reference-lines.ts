// For tests: what another text engine (Pango with HarfBuzz and FriBidi, inside sharp) makes of the same words in the same
// font. Letters that do not join, or that stand in another order, are far from it.
import { createRequire } from 'node:module'
import sharp from 'sharp'
import type { Direction } from '#lib/i18n/locale.ts'

/** Ones where there is ink, cut down to it. */
type Ink = { width: number; height: number; dots: Uint8Array }
type Box = { left: number; top: number; width: number; height: number }

const require = createRequire(import.meta.url)
const fontfile =
  require.resolve('@expo-google-fonts/noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf')

/** Lines of dark letters; rows that are light for less than `gap` belong to a line, as between a letter and its dots. */
export async function linesOfInk(image: Buffer, box: Box, gap: number): Promise<Ink[]> {
  const data = await sharp(image).extract(box).removeAlpha().greyscale().raw().toBuffer()
  const isDark = (x: number, y: number) => data[y * box.width + x]! < 110
  const columns = Array.from({ length: box.width }, (_, x) => x)
  const lines: { top: number; bottom: number }[] = []
  for (let y = 0; y < box.height; y++) {
    if (!columns.some((x) => isDark(x, y))) continue
    const last = lines.at(-1)
    if (last && y - last.bottom <= gap) last.bottom = y
    else lines.push({ top: y, bottom: y })
  }
  return lines.map(({ top, bottom }) => {
    const height = bottom - top + 1
    const inked = columns.filter((x) =>
      Array.from({ length: height }, (_, row) => top + row).some((y) => isDark(x, y)),
    )
    const left = inked[0]!
    const width = inked.at(-1)! - left + 1
    const dots = Uint8Array.from({ length: width * height }, (_, at) =>
      Number(isDark(left + (at % width), top + Math.floor(at / width))),
    )
    return { width, height, dots }
  })
}

const marks: Record<Direction, string> = { rtl: '\u200f', ltr: '\u200e' }

export async function referenceLine(words: string, direction: Direction): Promise<Ink> {
  const text = `${marks[direction]}${words.replaceAll('&', '&amp;')}`
  const { data, info } = await sharp({
    text: { text, font: 'Noto Naskh Arabic Bold 48', fontfile, dpi: 144, rgba: true },
  })
    .flatten({ background: '#fff' })
    .png()
    .toBuffer({ resolveWithObject: true })
  const box = { left: 0, top: 0, width: info.width, height: info.height }
  return (await linesOfInk(data, box, Infinity))[0]!
}

/** How much of their ink two lines share when they are laid on each other, 0 to 1. Lines of other proportions share none. */
export async function likeness(one: Ink, other: Ink): Promise<number> {
  const [wide, narrow] = [one.width / one.height, other.width / other.height]
  if (Math.abs(wide / narrow - 1) > 0.06) return 0
  const height = 60
  const width = Math.round(height * wide)
  const [first, second] = [await scaled(one, width, height), await scaled(other, width, height)]
  let shared = 0
  let any = 0
  first.forEach((dot, at) => {
    shared += Number(dot && second[at])
    any += Number(dot || second[at])
  })
  return shared / any
}

async function scaled({ width, height, dots }: Ink, toWidth: number, toHeight: number) {
  const light = dots.map((dot) => dot * 255)
  const data = await sharp(light, { raw: { width, height, channels: 1 } })
    .resize({ width: toWidth, height: toHeight, fit: 'fill' })
    .extractChannel(0)
    .raw()
    .toBuffer()
  return Array.from(data, (value) => value > 127)
}
