import { createHash } from 'node:crypto'

/** Ids for the blocks of a text, always the same for the same seed. */
export const blockIds = (seed: string) =>
  Array.from({ length: 60 }, (_, at) =>
    createHash('sha256').update(`${seed} ${at}`).digest('hex').slice(0, 8),
  )
