// What a font says of itself. The licence lets us change and pass on these fonts, but not under a reserved name, and asks that
// whoever holds a copy finds copyright and licence in it.
import { withTable } from './sfnt.ts'

export type FontName = { family: string; weight: 400 | 700; copyright: string }

/** The numbers of the names in the file's table that must survive packing. */
export const nameIds = [0, 1, 2, 4, 6, 13, 14]

export function renamed(font: Buffer, { family, weight, copyright }: FontName): Buffer {
  const style = weight === 700 ? 'Bold' : 'Regular'
  return withTable(
    font,
    'name',
    nameTable([
      [0, copyright],
      [1, family],
      [2, style],
      [4, `${family} ${style}`],
      [6, `${family.replaceAll(' ', '')}-${style}`],
      [13, 'This Font Software is licensed under the SIL Open Font License, Version 1.1.'],
      [14, 'https://openfontlicense.org'],
    ]),
  )
}

/** Names in the one form that all readers know: Unicode, in English. */
function nameTable(names: [id: number, text: string][]): Buffer {
  const head = Buffer.alloc(6 + 12 * names.length)
  head.writeUInt16BE(names.length, 2)
  head.writeUInt16BE(head.length, 4)
  let offset = 0
  const texts = names.map(([id, text], index) => {
    const bytes = Buffer.from(text, 'utf16le').swap16()
    for (const [at, value] of [3, 1, 0x409, id, bytes.length, offset].entries())
      head.writeUInt16BE(value, 6 + 12 * index + 2 * at)
    offset += bytes.length
    return bytes
  })
  return Buffer.concat([head, ...texts])
}
