// Which characters a font can draw, from its cmap table (OpenType, formats 4 and 12). What it cannot draw would stand on
// the card as an empty box.

type Covers = (codePoint: number) => boolean

function tableAt(font: Buffer, name: string): number {
  const count = font.readUInt16BE(4)
  for (let at = 12; at < 12 + count * 16; at += 16)
    if (font.toString('latin1', at, at + 4) === name) return font.readUInt32BE(at + 8)
  throw new Error(`a font without ${name}`)
}

/** Ranges of characters that have a glyph. */
function rangesOf(font: Buffer): [number, number][] {
  const cmap = tableAt(font, 'cmap')
  const count = font.readUInt16BE(cmap + 2)
  return Array.from({ length: count }, (_, index) => {
    const table = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4)
    const format = font.readUInt16BE(table)
    return format === 12 ? wideRanges(font, table) : format === 4 ? narrowRanges(font, table) : []
  }).flat()
}

const wideRanges = (font: Buffer, table: number) =>
  Array.from({ length: font.readUInt32BE(table + 12) }, (_, index): [number, number] => {
    const group = table + 16 + index * 12
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)]
  })

function narrowRanges(font: Buffer, table: number) {
  const doubled = font.readUInt16BE(table + 6)
  return Array.from({ length: doubled / 2 }, (_, index): [number, number] => {
    const end = font.readUInt16BE(table + 14 + index * 2)
    return [font.readUInt16BE(table + 16 + doubled + index * 2), end]
  }).filter(([start]) => start !== 0xffff)
}

function coverageOf(font: Buffer): Covers {
  const ranges = rangesOf(font)
  return (codePoint) => ranges.some(([start, end]) => codePoint >= start && codePoint <= end)
}

const needsNoGlyph = /[\p{Default_Ignorable_Code_Point}\p{Zs}]/u

/** Leaves out of a text what none of the fonts can draw. */
export function drawableWith(fonts: Buffer[]): (text: string) => string {
  const covers = fonts.map(coverageOf)
  const isDrawable = (letter: string) =>
    needsNoGlyph.test(letter) || covers.some((has) => has(letter.codePointAt(0)!))
  return (text) =>
    [...text]
      .filter(isDrawable)
      .join('')
      .replace(/( \p{Cf}*)+ /gu, ' ')
      .trim()
}
