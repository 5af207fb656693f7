import { randomBytes } from 'node:crypto'

/** A UUID of version 7 (RFC 9562): ids made one after another lie side by side in an index. */
export function newId(now = Date.now()): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(now, 0, 6)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [0, 8, 12, 16, 20].map((at, part, cuts) => hex.slice(at, cuts[part + 1])).join('-')
}
