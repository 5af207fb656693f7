// A font file is a directory of named tables. This reads some of them, and puts one in another's place.

/** The tables of a font that is not compressed. */
export function tablesOf(font: Buffer): Map<string, Buffer> {
  const entries = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index)
  return new Map(
    entries.map((at) => {
      const begin = font.readUInt32BE(at + 8)
      const end = begin + font.readUInt32BE(at + 12)
      return [font.toString('latin1', at, at + 4), font.subarray(begin, end)]
    }),
  )
}

/** The same font with one table changed. Its checksums are left to the program that packs it. */
export function withTable(font: Buffer, tag: string, table: Buffer): Buffer {
  const tables = [...tablesOf(font).set(tag, table)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const directory = Buffer.alloc(12 + 16 * tables.length)
  font.copy(directory, 0, 0, 12)
  directory.writeUInt16BE(tables.length, 4)
  let begin = directory.length
  const parts = [directory]
  for (const [index, [name, content]] of tables.entries()) {
    const at = 12 + 16 * index
    directory.write(name, at, 'latin1')
    directory.writeUInt32BE(begin, at + 8)
    directory.writeUInt32BE(content.length, at + 12)
    const padded = Buffer.alloc(Math.ceil(content.length / 4) * 4)
    content.copy(padded)
    parts.push(padded)
    begin += padded.length
  }
  return Buffer.concat(parts)
}

/** The characters that a font has a sign for, within the basic plane. */
export function charactersOf(font: Buffer): string[] {
  const cmap = tablesOf(font).get('cmap')!
  const tables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.subarray(cmap.readUInt32BE(8 + 8 * index)),
  )
  const segments = tables.find((table) => table.readUInt16BE(0) === 4)!
  return [...codesOf(segments)].map((code) => String.fromCodePoint(code))
}

/** A table of format 4: ranges of characters, each with a distance to its signs or a list of them. */
function* codesOf(table: Buffer) {
  const width = table.readUInt16BE(6)
  for (let at = 14; at < 14 + width; at += 2) {
    const last = table.readUInt16BE(at)
    const first = table.readUInt16BE(at + 2 + width)
    const distance = table.readInt16BE(at + 2 + 2 * width)
    const place = at + 2 + 3 * width
    const offset = table.readUInt16BE(place)
    for (let code = first; code <= last && code < 0xffff; code++) {
      const sign = offset
        ? table.readUInt16BE(place + offset + 2 * (code - first))
        : (code + distance) & 0xffff
      if (sign !== 0) yield code
    }
  }
}

/** The tags of what a font can do with its signs: `GSUB` changes them, `GPOS` moves them. */
export function featuresOf(font: Buffer, tag: 'GSUB' | 'GPOS'): string[] {
  const table = tablesOf(font).get(tag)!
  const list = table.readUInt16BE(6)
  const tags = Array.from({ length: table.readUInt16BE(list) }, (_, index) => {
    const at = list + 2 + 6 * index
    return table.toString('latin1', at, at + 4)
  })
  return [...new Set(tags)]
}
