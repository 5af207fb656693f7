// Where files lie. There are two places: private holds every upload and every rendition, public only what a published
// edition shows. A file comes in through the private place and is promoted; nothing is ever written over.
// Names say nothing about the file: random for uploads, the hash of the content for renditions. An S3 bucket (two of
// them, in truth) can stand behind the same interface.
import { randomBytes } from 'node:crypto'
import type { Readable } from 'node:stream'

export type Place = 'private' | 'public'
export type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>
export type StoredFile = { bytes: number; stream: Readable }

export type Storage = {
  /** Puts into the private place, whole or not at all. When the content fails, so does this. @returns the bytes written. */
  put(name: string, content: Bytes): Promise<number>
  /** Null when there is no such file. The stream must be read or destroyed. */
  read(place: Place, name: string): Promise<StoredFile | null>
  /** Null when there is no such file. */
  sizeOf(place: Place, name: string): Promise<number | null>
  /** Nothing happens when there is no such file. */
  remove(place: Place, name: string): Promise<void>
  /** Copies from the private to the public place. @returns false when the private place has no such file. */
  promote(name: string): Promise<boolean>
  /** Removes what broken uploads left behind. */
  sweep(): Promise<void>
}

const namePattern = /^(u-[0-9a-f]{32}|r-[0-9a-f]{64})$/

export const uploadName = () => `u-${randomBytes(16).toString('hex')}`
export const renditionName = (sha256: string) => `r-${sha256}`

/** @throws Error for a name that this program did not make, so that no path can be smuggled in. */
export function checkName(name: string): string {
  if (!namePattern.test(name)) throw new Error('not a storage name')
  return name
}
