type Collect = (options: { type: 'major'; execution: 'async' }) => void

/**
 * Gives the bytes of dropped pages back to the system. They lie outside the heap, where V8 hardly notices them: left to itself
 * it would let as much again pile up. Only with --expose-gc, with which npm start runs the edge.
 */
export const giveBack = () =>
  (globalThis as { gc?: Collect }).gc?.({ type: 'major', execution: 'async' })
