import { writable } from './xml.ts'

/** JSON of which every text can also be written into a page or a feed: no controls of word processors, no halves of characters. */
export const jsonDocument = (value: unknown): string =>
  `${JSON.stringify(value, (_key, part) => (typeof part === 'string' ? writable(part) : part))}\n`
