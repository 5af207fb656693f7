import { open } from 'node:fs/promises'
import { longestLine } from './line.ts'

/** A line of a file with its number, from 1, and how far into the file it ends, in bytes. */
export type NumberedLine = { number: number; end: number; text: string | null }

const newline = 0x0a

/**
 * The lines of a file as it streams by; empty ones are left out. One that is longer than a release can be has no text, so
 * that a file of a gigabyte without a line break costs no memory.
 */
export async function* readLines(path: string): AsyncGenerator<NumberedLine> {
  const file = await open(path)
  let parts: Buffer[] = []
  let length = 0
  let number = 1
  let end = 0
  const take = (): NumberedLine => {
    const text = length > longestLine ? null : Buffer.concat(parts).toString('utf8')
    parts = []
    length = 0
    return { number, end, text: number === 1 && text ? text.replace(/^\uFEFF/, '') : text }
  }
  const add = (part: Buffer) => {
    length += part.length
    if (length <= longestLine) parts.push(part)
  }
  for await (const chunk of file.createReadStream({ highWaterMark: 1 << 20 })) {
    let rest: Buffer = chunk
    for (let cut = rest.indexOf(newline); cut >= 0; cut = rest.indexOf(newline)) {
      add(rest.subarray(0, cut))
      end += cut + 1
      const line = take()
      if (line.text?.trim() !== '') yield line
      number++
      rest = rest.subarray(cut + 1)
    }
    add(rest)
    end += rest.length
  }
  const last = take()
  if (last.text?.trim()) yield last
}
