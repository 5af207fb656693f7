// Ranges of a file's bytes, as RFC 9110 has them.

export type Range = { start: number; end: number } | 'unsatisfiable' | null

/** One range of bytes, both ends included. Anything else that may be asked is answered with the whole, as RFC 9110 lets us. */
export function rangeIn(header: string, length: number): Range {
  const [, from, to] = /^\s*bytes\s*=\s*(\d{0,15})\s*-\s*(\d{0,15})\s*$/i.exec(header) ?? []
  if (from === undefined || to === undefined || (from === '' && to === '')) return null
  if (from === '') {
    const last = Number(to)
    return last === 0 || length === 0
      ? 'unsatisfiable'
      : { start: Math.max(0, length - last), end: length - 1 }
  }
  const start = Number(from)
  const end = to === '' ? length - 1 : Math.min(Number(to), length - 1)
  if (to !== '' && Number(to) < start) return null
  return start >= length ? 'unsatisfiable' : { start, end }
}

/** A range is only good of the bytes that the client has begun with. */
export const isSameAs = (ifRange: string, etag: string, modified: number) =>
  ifRange === '' ||
  ifRange.trim() === etag ||
  Date.parse(ifRange) === Math.floor(modified / 1000) * 1000

/** Both ends included. */
export async function* bytesBetween(stream: AsyncIterable<Buffer>, start: number, end: number) {
  let at = 0
  for await (const chunk of stream) {
    const from = Math.max(0, start - at)
    const to = Math.min(chunk.length, end + 1 - at)
    if (from < to) yield chunk.subarray(from, to)
    at += chunk.length
    if (at > end) return
  }
}
