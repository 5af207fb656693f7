/** Its own bytes and no more: what comes from a pool or a larger buffer would keep all of that in memory. */
export function exactCopy(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length)
  bytes.copy(copy)
  return copy
}
